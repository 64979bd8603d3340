# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Enums API, each loaded when it is first asked for."""

from .state import State
from .thing import Thing, ThingPriority, ThingSize, ThingSymbol
from .things_create_request import ThingsCreateRequest
from .things_list_sort import ThingsListSort

__all__ = [
    "State",
    "Thing",
    "ThingPriority",
    "ThingSize",
    "ThingSymbol",
    "ThingsCreateRequest",
    "ThingsListSort",
]
