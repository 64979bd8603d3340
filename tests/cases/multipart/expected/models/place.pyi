# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Place(Model):
    """The `Place` of the document."""

    city: str
    """`city` on the wire."""
    zip: str | None
    """`zip` on the wire."""

    def __init__(self, *, city: str, zip: str | None = None) -> None: ...
