# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import UNSET, Model, OpenIntEnum, OpenStrEnum, Unset
from .state import State

class ThingSymbol(OpenStrEnum):
    """`symbol` of `Thing`."""

    LESS_THAN = "<"
    LESS_THAN_EQUALS = "<="
    EQUALS = "="
    PLUS_1 = "+1"
    MINUS_1 = "-1"
    EMPTY = ""
    SPACE = " "
    E = "\xe9"
    VALUE_2_XL = "2XL"
    OAUTH2 = "OAuth2"
    OAUTH2_ = "oauth2"

class ThingPriority(OpenIntEnum):
    """`priority` of `Thing`."""

    MINUS_1 = -1
    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_10 = 10

class ThingSize(OpenStrEnum):
    """`size` of `Thing`."""

    S = "S"
    M = "M"

class Thing(Model):
    """The `Thing` of the document."""

    kind: Literal["thing"] = "thing"
    state: State | str | None = None
    symbol: ThingSymbol | str | None = None
    priority: ThingPriority | int | None = None
    size: ThingSize | str | Unset | None = UNSET
    flag: Literal[True] | None = None
    ratio: float | None = None
    mixed: Literal["auto", 1] | None = None
