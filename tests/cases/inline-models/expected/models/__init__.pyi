# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Inline Models API, each loaded when it is first asked for."""

from .orders_create_error import OrdersCreateError as OrdersCreateError
from .orders_create_request import (
    OrdersCreateRequest as OrdersCreateRequest,
    OrdersCreateRequestAddress as OrdersCreateRequestAddress,
    OrdersCreateRequestLine as OrdersCreateRequestLine,
)
from .orders_create_response import (
    OrdersCreateResponse as OrdersCreateResponse,
    OrdersCreateResponseChildrenValue as OrdersCreateResponseChildrenValue,
    OrdersCreateResponseHistoryItemItem as OrdersCreateResponseHistoryItemItem,
    OrdersCreateResponseStatus as OrdersCreateResponseStatus,
)

__all__: list[str]
