# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class OrdersCreateError(Model):
    """What `orders.create` answers when it fails."""

    code: str | None = None
    fields: list[str] | None = None
