# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class File(Model):
    """The `File` of the document."""

    name: str
    path: str | None = None
    """Deprecated."""
    size: int | None = None
    """In bytes. Deprecated."""
