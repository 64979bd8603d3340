# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import overload

from typing_extensions import deprecated

from .animal import Animal
from .leg_count import LegCount
from .shade import Shade

class Cat(Animal):
    """The `Cat` of the document."""

    lives_left: int | None = None
    """`lives` on the wire."""
    parent: Animal | None = None

    @property
    @deprecated("`lives` is called `lives_left` now.")
    def lives(self) -> int | None: ...
    @lives.setter
    @deprecated("`lives` is called `lives_left` now.")
    def lives(self, value: int | None) -> None: ...
    @overload
    def __init__(
        self,
        *,
        kind: str,
        colour: Shade | str,
        legs: LegCount | int | None = None,
        lives_left: int | None = None,
        parent: Animal | None = None,
    ) -> None: ...
    @overload
    @deprecated("`color` is called `colour` now. `lives` is called `lives_left` now.")
    def __init__(
        self,
        *,
        kind: str,
        color: Shade | str,
        legs: LegCount | int | None = None,
        lives: int | None = None,
        parent: Animal | None = None,
    ) -> None: ...
