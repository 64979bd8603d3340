# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Ring(Model):
    """Contains itself by way of another."""

    b: str | None
    """`b` on the wire."""
    a: str | None
    """`a` on the wire."""

    def __init__(self, *, b: str | None = None, a: str | None = None) -> None: ...
