# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Pet(Model):
    """The `Pet` of the document."""

    name: str
    """`name` on the wire."""
    tags: list[str] | None
    """`tags` on the wire."""
    id: int | None
    """`id` on the wire."""

    def __init__(
        self, *, name: str, tags: list[str] | None = None, id: int | None = None
    ) -> None: ...
