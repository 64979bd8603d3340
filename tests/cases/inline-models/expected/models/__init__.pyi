# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Inline Models API, each loaded when it is first asked for."""

from .orders_create_error import OrdersCreateError
from .orders_create_request import (
    OrdersCreateRequest,
    OrdersCreateRequestAddress,
    OrdersCreateRequestLine,
)
from .orders_create_response import (
    OrdersCreateResponse,
    OrdersCreateResponseChildrenValue,
    OrdersCreateResponseHistoryItemItem,
    OrdersCreateResponseStatus,
)

__all__ = [
    "OrdersCreateError",
    "OrdersCreateRequest",
    "OrdersCreateRequestAddress",
    "OrdersCreateRequestLine",
    "OrdersCreateResponse",
    "OrdersCreateResponseChildrenValue",
    "OrdersCreateResponseHistoryItemItem",
    "OrdersCreateResponseStatus",
]
