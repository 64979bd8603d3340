# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class File(Model):
    """The `File` of the document."""

    name: str
    """`name` on the wire."""
    path: str | None
    """`path` on the wire.

    Deprecated.
    """
    size: int | None
    """In bytes.

    Deprecated.
    """

    def __init__(
        self, *, name: str, path: str | None = None, size: int | None = None
    ) -> None: ...
