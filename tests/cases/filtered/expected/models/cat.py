# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import constant
from .animal import Animal


class Cat(Animal):
    """The `Cat` of the document."""

    kind: str = constant("Cat")
    lives: int | None = None
