# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Pet(Model):
    """The `Pet` of the document."""

    pet_type: str
    """`petType` on the wire."""
    name: str
    friend: Pet | None

    def __init__(
        self, *, pet_type: str, name: str, friend: Pet | None = None
    ) -> None: ...

class Cat(Pet):
    """The `Cat` of the document."""

    lives: int | None

    def __init__(
        self,
        *,
        name: str,
        friend: Pet | None = None,
        pet_type: str = "cat",
        lives: int | None = None,
    ) -> None: ...

class Dog(Pet):
    """The `Dog` of the document."""

    barks: bool | None

    def __init__(
        self,
        *,
        name: str,
        friend: Pet | None = None,
        pet_type: str = "Dog",
        barks: bool | None = None,
    ) -> None: ...
