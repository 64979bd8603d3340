# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Item(Model):
    """The `Item` of the document."""

    sku: str
    """`sku` on the wire."""
    count: int | None
    """`count` on the wire."""

    def __init__(self, *, sku: str, count: int | None = None) -> None: ...
