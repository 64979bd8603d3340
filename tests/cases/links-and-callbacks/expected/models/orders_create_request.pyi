# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class OrdersCreateRequest(Model):
    """The body of `orders.create`."""

    hook: str
