# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date, time, timedelta
from decimal import Decimal
from typing import Any

from .._runtime.models import UNSET, Model, Unset
from .json import Json
from .metrics import Metrics
from .tree import Tree

class ThingClosed(Model):
    """`closed` of `Thing`."""

    a: str | None = None

class ThingConditional(Model):
    """`conditional` of `Thing`. If `kind` is `big`, `size` must be given. Not allowed:
    `never` is given. With `size`, `kind` must be given.
    """

    kind: str | None = None
    size: int | None = None

class Thing(Model):
    """The `Thing` of the document."""

    json: Json | Unset | None = UNSET
    tree: Tree | None = None
    point: tuple[float, float] | None = None
    open_point: list[int | str] | None = None
    contained: list[Any] | None = None
    """Holds at least 1 item that is `1`."""
    metrics: Metrics | None = None
    dates: dict[str, date] | None = None
    closed: ThingClosed | None = None
    patterned: dict[str, int] | None = None
    """Members whose names match `^x-` have a type of their own."""
    named: dict[str, Any] | None = None
    """The name of each member matches `^[a-z]+$`."""
    conditional: ThingConditional | None = None
    """If `kind` is `big`, `size` must be given. Not allowed: `never` is given. With
    `size`, `kind` must be given.
    """
    anything: Any = UNSET
    whatever: Any = UNSET
    big: float | None = None
    exact: Decimal | None = None
    clock: time | None = None
    span: timedelta | None = None
    ip: str | None = None
    guessed: str | None = None
    """At least 3 characters. At most 5 characters. Default: `"abc"`."""
    listed: list[int] | None = None
    text_or_list: str | list[str] | None = None
