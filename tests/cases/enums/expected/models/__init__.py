# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Enums API, each loaded when it is first asked for."""

from .._runtime.lazy import lazy

__all__, __getattr__, __dir__ = lazy(
    __name__,
    {
        "state": ("State",),
        "thing": ("Thing", "ThingPriority", "ThingSize", "ThingSymbol"),
        "things_create_request": ("ThingsCreateRequest",),
        "things_list_sort": ("ThingsListSort",),
    },
)
