# Made by clientwright. Change the document or the configuration, then regenerate.

from .animal import Animal


class Cat(Animal, rename={"lives_left": "lives"}, earlier={"lives": "lives_left"}):
    """The `Cat` of the document."""

    lives_left: int | None = None
    parent: Animal | None = None
