# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .order import Order

class PhotosSendOrdersRequest(Model):
    """The body of `photos.send_orders`."""

    order: Order
    """`order` on the wire."""
    others: list[Order] | None
    """`others` on the wire."""
    note: str | None
    """`note` on the wire."""

    def __init__(
        self,
        *,
        order: Order,
        others: list[Order] | None = None,
        note: str | None = None,
    ) -> None: ...
