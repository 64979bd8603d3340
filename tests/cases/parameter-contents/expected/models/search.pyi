# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Search(Model):
    """The `Search` of the document."""

    q: str
    """`q` on the wire."""
    size: int | None
    """`size` on the wire."""

    def __init__(self, *, q: str, size: int | None = None) -> None: ...
