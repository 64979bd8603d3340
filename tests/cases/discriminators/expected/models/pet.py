# Made by clientwright. Change the document or the configuration, then regenerate.

from __future__ import annotations

from .._runtime.models import Model, OneOf, constant


class Pet(Model, rename="camel"):
    """The `Pet` of the document."""

    pet_type: str
    name: str
    friend: OneOf[Pet, Cat, Dog] | None = None


class Cat(Pet, rename="camel"):
    """The `Cat` of the document."""

    pet_type: str = constant("cat")
    lives: int | None = None


class Dog(Pet, rename="camel"):
    """The `Dog` of the document."""

    pet_type: str = constant("Dog")
    barks: bool | None = None
