# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Pet(Model):
    """The `Pet` of the document."""

    name: str
    tags: list[str] | None
    id: int | None

    def __init__(
        self, *, name: str, tags: list[str] | None = None, id: int | None = None
    ) -> None: ...
