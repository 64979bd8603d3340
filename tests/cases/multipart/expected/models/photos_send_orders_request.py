# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .order import Order


class PhotosSendOrdersRequest(
    Model,
    xml={
        "order": {"name": "order", "namespace": "https://api.example.com/orders"},
        "others": {
            "item": {"name": "order", "namespace": "https://api.example.com/orders"},
        },
    },
):
    """The body of `photos.send_orders`."""

    order: Order
    others: list[Order] | None = None
    note: str | None = None
