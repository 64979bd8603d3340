# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import datetime

from .._runtime.models import Model, OpenStrEnum

class OrdersCreateResponseStatus(OpenStrEnum):
    """`status` of `OrdersCreateResponse`."""

    NEW = "new"
    PAID = "paid"

class OrdersCreateResponseHistoryItemItem(Model):
    """An item of an item of `history` of `OrdersCreateResponse`."""

    at: datetime | None = None

class OrdersCreateResponseChildrenValue(Model):
    """A value of `children` of `OrdersCreateResponse`."""

    id: int | None = None

class OrdersCreateResponse(Model):
    """What `orders.create` answers."""

    id: int | None = None
    status: OrdersCreateResponseStatus | str | None = None
    history: list[list[OrdersCreateResponseHistoryItemItem]] | None = None
    children: dict[str, OrdersCreateResponseChildrenValue] | None = None
