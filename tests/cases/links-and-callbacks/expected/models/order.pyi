# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Order(Model):
    """The `Order` of the document."""

    id: int
