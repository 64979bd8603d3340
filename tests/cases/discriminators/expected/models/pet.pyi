# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Pet(Model):
    """The `Pet` of the document."""

    pet_type: str
    """`petType` on the wire."""
    name: str
    friend: Pet | None = None

class Cat(Pet):
    """The `Cat` of the document."""

    pet_type: str = "cat"
    lives: int | None = None

class Dog(Pet):
    """The `Dog` of the document."""

    pet_type: str = "Dog"
    barks: bool | None = None
