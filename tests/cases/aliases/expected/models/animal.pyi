# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import overload

from typing_extensions import deprecated

from .._runtime.models import Model
from .leg_count import LegCount
from .shade import Shade

class Animal(Model):
    """The `Animal` of the document."""

    kind: str
    colour: Shade | str
    """`color` on the wire."""
    legs: LegCount | int | None = None

    @property
    @deprecated("`color` is called `colour` now.")
    def color(self) -> Shade | str: ...
    @color.setter
    @deprecated("`color` is called `colour` now.")
    def color(self, value: Shade | str) -> None: ...
    @overload
    def __init__(
        self, *, kind: str, colour: Shade | str, legs: LegCount | int | None = None
    ) -> None: ...
    @overload
    @deprecated("`color` is called `colour` now.")
    def __init__(
        self, *, kind: str, color: Shade | str, legs: LegCount | int | None = None
    ) -> None: ...
