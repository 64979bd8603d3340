# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Model

class Person(Model):
    """The `Person` of the document."""

    id: int | None = None
    name: str | None = None
    born: date | None = None
    tall: bool | None = None
    weight: float | None = None
    friend: Person | None = None
