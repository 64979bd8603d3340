# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Discriminators API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "action": ("Action", "ActionKind"),
        "bike": ("Bike",),
        "car": ("Car",),
        "circle": ("Circle",),
        "created": ("Created",),
        "deleted": ("Deleted",),
        "pet": ("Cat", "Dog", "Pet"),
        "script": ("Script",),
        "shape": ("Shape",),
        "song": ("Song", "SongKind"),
        "square": ("Square",),
        "talk": ("Talk", "TalkKind"),
        "vehicle": ("Vehicle",),
    },
)
