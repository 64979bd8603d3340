# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any, Literal

from .._runtime.models import UNSET, Model, OpenStrEnum, Unset
from .color import Color
from .level import Level

class ValuesTwice(OpenStrEnum):
    """`twice` of `Values`."""

    A = "a"
    B = "b"

class ValuesKnownOrAny(OpenStrEnum):
    """A form of `known_or_any` of `Values`."""

    SMALL = "small"
    LARGE = "large"

class Values(Model):
    """The `Values` of the document."""

    color: Color | str | Unset | None = UNSET
    level: Level | int | None = None
    twice: ValuesTwice | str | None = None
    truth: Literal[True] | None = None
    either: bool | None = None
    ratio: float | None = None
    mixed: Literal["auto", 1, True] | None = None
    nothing: Unset | None = UNSET
    empty: str | None = None
    object: dict[str, Any] | None = None
    rows: list[Any] | None = None
    settings: dict[str, Any] | None = None
    anything_listed: dict[str, Any] | list[Any] | Unset | None = UNSET
    known_or_any: str | ValuesKnownOrAny | None = None
    constant: Literal["fixed"] | None = None
    version: Literal[2] | None = None
