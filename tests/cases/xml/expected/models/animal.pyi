# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum

class AnimalKind(OpenStrEnum):
    """`kind` of `Animal`."""

    CAT = "cat"
    DOG = "dog"

class Animal(Model):
    """The `Animal` of the document."""

    kind: AnimalKind | str | None = None
    text: str | None = None
