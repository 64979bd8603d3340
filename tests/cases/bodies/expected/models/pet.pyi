# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Pet(Model):
    """The `Pet` of the document."""

    name: str
    tags: list[str] | None = None
    id: int | None = None
