# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from typing import Any

from .._runtime.models import UNSET, Model


class DetailsManyItem(Model):
    """An item of `many` of `Details`."""

    a: str | None = None


class Details(Model):
    """The `Details` of the document."""

    not_null: Any = UNSET
    not_listed: str | None = None
    not_told: int | None = None
    one: list[Any] | None = None
    few: list[str] | None = None
    many: list[DetailsManyItem] | None = None
    none: list[Any] | None = None
    pair: tuple[str, int] | None = None
    named: dict[str, int] | None = None
    patterned: dict[str, str | int | bool] | None = None
    url_safe: str | None = None
    bytes: builtins.bytes | None = None
    packed: str | None = None
    long: str | None = None
    obscure: Any = UNSET
    pointless: str | None = None
