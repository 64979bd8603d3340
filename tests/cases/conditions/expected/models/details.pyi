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
    """Not allowed: the value is `null`."""
    not_listed: str | None = None
    """Not allowed: the value is `a` or `b`."""
    not_told: int | None = None
    """What `not` describes in the document is not allowed."""
    one: list[Any] | None = None
    """Holds at least 1 item that is `1`."""
    few: list[str] | None = None
    """No item twice. Holds 2 to 3 items of which each matches `^x`."""
    many: list[DetailsManyItem] | None = None
    """Holds at least 2 items that `contains` describes."""
    none: list[Any] | None = None
    pair: tuple[str, int] | None = None
    """No further items."""
    named: dict[str, int] | None = None
    """The name of each member has at most 3 characters."""
    patterned: dict[str, str | int | bool] | None = None
    """Members whose names match `^b-`, `^n-` or `^s-` have a type of their own."""
    url_safe: str | None = None
    """Encoded as `base64url`."""
    bytes: builtins.bytes | None = None
    """Holds `image/png`."""
    packed: str | None = None
    """Holds `application/json` that follows a schema of the document."""
    long: str | None = None
    """If the value is `a name that is much too long to be read…`, the value matches
    `^.$`.
    """
    obscure: Any = UNSET
    """More is demanded under a condition that the document states by `if`."""
    pointless: str | None = None
