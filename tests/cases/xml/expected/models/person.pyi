# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Model

class Person(Model):
    """The `Person` of the document."""

    id: int | None
    """`id` on the wire."""
    name: str | None
    """`name` on the wire."""
    born: date | None
    """`born` on the wire."""
    tall: bool | None
    """`tall` on the wire."""
    weight: float | None
    """`weight` on the wire."""
    friend: Person | None
    """`friend` on the wire."""

    def __init__(
        self,
        *,
        id: int | None = None,
        name: str | None = None,
        born: date | None = None,
        tall: bool | None = None,
        weight: float | None = None,
        friend: Person | None = None,
    ) -> None: ...
