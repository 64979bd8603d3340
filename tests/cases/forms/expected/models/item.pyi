# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Item(Model):
    """The `Item` of the document."""

    sku: str
    count: int | None = None
