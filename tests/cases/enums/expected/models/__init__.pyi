# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Enums API, each loaded when it is first asked for."""

from .state import State as State
from .thing import (
    Thing as Thing,
    ThingPriority as ThingPriority,
    ThingSize as ThingSize,
    ThingSymbol as ThingSymbol,
)
from .things_create_request import ThingsCreateRequest as ThingsCreateRequest
from .things_list_sort import ThingsListSort as ThingsListSort

__all__: list[str]
