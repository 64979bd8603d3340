"""Whether two JSON values are the same, as values of their format.

`"2026-01-02T00:00:00Z"` is the instant that `"2026-01-02T01:00:00+01:00"` is, and `10.0` the number that `10` is.
"""

from __future__ import annotations

import base64
import binascii
import re
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?([Zz]|[+-]\d\d:?\d\d)?$")
_TIME = re.compile(r"(\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?([Zz]|[+-]\d\d:?\d\d)?$")
_DURATION = re.compile(r"([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$")


def is_same(came: Any, dumped: Any) -> bool:
    """Whether what came is what is dumped."""
    if isinstance(came, dict) and isinstance(dumped, dict):
        return came.keys() == dumped.keys() and all(is_same(value, dumped[key]) for key, value in came.items())
    if isinstance(came, list) and isinstance(dumped, list):
        return len(came) == len(dumped) and all(map(is_same, came, dumped))
    if isinstance(came, str) and isinstance(dumped, str):
        return came == dumped or _is_same_text(came, dumped)
    if isinstance(came, bool) or isinstance(dumped, bool) or came is None or dumped is None:
        return came is dumped
    if isinstance(came, int | Decimal) and isinstance(dumped, int | Decimal):
        return came == dumped or (isinstance(came, Decimal) and float(came) == float(dumped))
    return False


def _is_same_text(came: str, dumped: str) -> bool:
    for meaning in (_moment, _time, _duration, _uuid, _bytes):
        first, second = meaning(came), meaning(dumped)
        if first is not None and second is not None:
            return bool(first == second)
    return False


def _moment(text: str) -> Any:
    found = _MOMENT.match(text)
    if found is None:
        return None
    day, minute, second, fraction, offset = found.groups()
    offset = (offset or "+00:00").upper()
    try:
        whole = datetime.fromisoformat(f"{day}T{minute}:00{offset.replace('Z', '+00:00')}").astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return whole, int(second or 0), Fraction(f"0.{fraction or 0}")


def _time(text: str) -> Any:
    found = _TIME.match(text)
    if found is None:
        return None
    minute, second, fraction, offset = found.groups()
    return minute, int(second or 0), Fraction(f"0.{fraction or 0}"), (offset or "").upper().replace("Z", "+00:00")


def _duration(text: str) -> Any:
    found = _DURATION.match(text)
    if found is None or text.lstrip("+-") in ("P", "PT"):
        return None
    sign, *parts = found.groups()
    units = (7 * 86400, 86400, 3600, 60, 1)
    total = sum(Fraction(part or 0) * unit for part, unit in zip(parts, units, strict=True))
    return -total if sign == "-" else total


def _uuid(text: str) -> Any:
    try:
        return UUID(text)
    except ValueError:
        return None


def _bytes(text: str) -> Any:
    try:
        return base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (ValueError, binascii.Error):
        return None
