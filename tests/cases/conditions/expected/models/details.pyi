# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from typing import Any

from .._runtime.models import UNSET, Model

class DetailsManyItem(Model):
    """An item of `many` of `Details`."""

    a: str | None

    def __init__(self, *, a: str | None = None) -> None: ...

class Details(Model):
    """The `Details` of the document."""

    not_null: Any
    """Not allowed: the value is `null`."""
    not_listed: str | None
    """Not allowed: the value is `a` or `b`."""
    not_told: int | None
    """What `not` describes in the document is not allowed."""
    one: list[Any] | None
    """Holds at least 1 item that is `1`."""
    few: list[str] | None
    """No item twice. Holds 2 to 3 items of which each matches `^x`."""
    many: list[DetailsManyItem] | None
    """Holds at least 2 items that `contains` describes."""
    none: list[Any] | None
    pair: tuple[str, int] | None
    """No further items."""
    named: dict[str, int] | None
    """The name of each member has at most 3 characters."""
    patterned: dict[str, str | int | bool] | None
    """Members whose names match `^b-`, `^n-` or `^s-` have a type of their own."""
    url_safe: str | None
    """Encoded as `base64url`."""
    bytes: builtins.bytes | None
    """Holds `image/png`."""
    packed: str | None
    """Holds `application/json` that follows a schema of the document."""
    long: str | None
    """If the value is `a name that is much too long to be read…`, the value matches
    `^.$`.
    """
    obscure: Any
    """More is demanded under a condition that the document states by `if`."""
    pointless: str | None

    def __init__(
        self,
        *,
        not_null: Any = UNSET,
        not_listed: str | None = None,
        not_told: int | None = None,
        one: list[Any] | None = None,
        few: list[str] | None = None,
        many: list[DetailsManyItem] | None = None,
        none: list[Any] | None = None,
        pair: tuple[str, int] | None = None,
        named: dict[str, int] | None = None,
        patterned: dict[str, str | int | bool] | None = None,
        url_safe: str | None = None,
        bytes: builtins.bytes | None = None,
        packed: str | None = None,
        long: str | None = None,
        obscure: Any = UNSET,
        pointless: str | None = None,
    ) -> None: ...
