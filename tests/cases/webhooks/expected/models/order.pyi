# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum

class OrderStatus(OpenStrEnum):
    """`status` of `Order`."""

    OPEN = "open"
    PAID = "paid"

class Order(Model):
    """The `Order` of the document."""

    id: int
    status: OrderStatus | str | None = None
