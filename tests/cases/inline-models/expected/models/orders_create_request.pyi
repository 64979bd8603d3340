# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class OrdersCreateRequestLine(Model):
    """An item of `lines` of `OrdersCreateRequest`."""

    sku: str
    options: dict[str, str] | None = None

class OrdersCreateRequestAddress(Model):
    """`address` of `OrdersCreateRequest`."""

    city: str | None = None

class OrdersCreateRequest(Model):
    """The body of `orders.create`."""

    lines: list[OrdersCreateRequestLine]
    address: OrdersCreateRequestAddress | None = None
