# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Odd Properties API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "grosse": ("Grosse",),
        "odd_thing": ("OddThing",),
        "twin": ("Twin",),
        "twin_component": ("TwinComponent",),
        "v1_dotted_name": ("V1DottedName",),
    },
)
