# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Pet(Model):
    """The `Pet` of the document."""

    pet_type: str
    """`petType` on the wire."""
    name: str
    """`name` on the wire."""
    friend: Pet | None
    """`friend` on the wire."""

    def __init__(
        self, *, pet_type: str, name: str, friend: Pet | None = None
    ) -> None: ...

class Cat(Pet):
    """The `Cat` of the document."""

    lives: int | None
    """`lives` on the wire."""

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
    """`barks` on the wire."""

    def __init__(
        self,
        *,
        name: str,
        friend: Pet | None = None,
        pet_type: str = "Dog",
        barks: bool | None = None,
    ) -> None: ...
