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
    """`conditional` of `Thing`."""

    kind: str | None = None
    size: int | None = None


class Thing(Model):
    """The `Thing` of the document."""

    json: Json | Unset | None = UNSET
    tree: Tree | None = None
    point: tuple[int | float, int | float] | None = None
    open_point: list[int | str] | None = None
    contained: list[Any] | None = None
    metrics: Metrics | None = None
    dates: dict[str, date] | None = None
    closed: ThingClosed | None = None
    patterned: dict[str, int] | None = None
    named: dict[str, Any] | None = None
    conditional: ThingConditional | None = None
    anything: Any = UNSET
    whatever: Any = UNSET
    big: int | float | None = None
    exact: Decimal | None = None
    clock: time | None = None
    span: timedelta | None = None
    ip: str | None = None
    guessed: str | None = None
    listed: list[int] | None = None
    text_or_list: str | list[str] | None = None
