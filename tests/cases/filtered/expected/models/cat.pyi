# Made by clientwright. Change the document or the configuration, then regenerate.

from .animal import Animal

class Cat(Animal):
    """The `Cat` of the document."""

    kind: str = "Cat"
    lives: int | None = None
