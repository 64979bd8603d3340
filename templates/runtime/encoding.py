"""What leaves the client: JSON bodies, forms, and the text of parameters.

`encode_json({"When": datetime(2026, 1, 2, tzinfo=UTC)})` gives
`b'{"When":"2026-01-02T00:00:00Z"}'`. Models go out under wire names, with their unknown
fields, at any depth. Nothing is rounded: integers and decimals keep every digit.
"""

import base64
import datetime as dt
import math
from collections.abc import Mapping, Sequence, Set
from decimal import Decimal
from enum import Enum
from functools import cache
from json.encoder import encode_basestring
from typing import Any
from urllib.parse import quote_plus
from uuid import UUID

import msgspec
from msgspec import UNSET

from .models import EXTRA, NULLS, READ_ONLY
from .moments import ExactDateTime

_JSON = frozenset({str, int, bool, type(None), dict, list})


def encode_json(value: Any) -> bytes:
    """The value as compact JSON in UTF-8.

    Takes models, mappings, sequences and the values that models hold. Raises
    `ValueError` for NaN, infinity, a date-time without offset or a structure that
    contains itself, and `TypeError` for what JSON has no form for.
    """
    try:
        text = _write(value)
    except RecursionError:
        raise ValueError("the value is nested too deeply, or contains itself") from None
    # A lone surrogate, which UTF-8 cannot hold, becomes the JSON escape it came from.
    return text.encode("utf-8", "backslashreplace")


def without_read_only(value: Any) -> Any:
    """The value as a request sends it: models less what the API alone sets.

    Raises `ValueError` for a structure that contains itself.
    """
    try:
        return _sent(value)
    except RecursionError:
        raise ValueError("the value is nested too deeply, or contains itself") from None


def _sent(value: Any) -> Any:
    if isinstance(value, msgspec.Struct):
        unsent: frozenset[str] = getattr(type(value), READ_ONLY, frozenset())
        names = zip(
            value.__struct_fields__, value.__struct_encode_fields__, strict=True
        )
        hidden = {wire for name, wire in names if name in unsent}
        members = _members(value).items()
        return {k: _sent(v) for k, v in members if k not in hidden}
    if isinstance(value, dict):
        return {key: _sent(member) for key, member in value.items()}
    if isinstance(value, list | tuple):
        return [_sent(item) for item in value]
    return value


def to_plain(value: Any) -> Any:
    """The value as `json.loads` would give it: plain `dict`, `list` and scalars."""
    value = simplify(value)
    if isinstance(value, dict):
        return {key: to_plain(member) for key, member in value.items()}
    if isinstance(value, list):
        return [to_plain(item) for item in value]
    return _to_number(value) if isinstance(value, Decimal) else value


def to_text(value: Any) -> str:
    """The text of one value in a path, a query, a header or a form.

    Booleans are `true` and `false`, `None` is empty, everything else is as in JSON but
    without quotes. Raises `TypeError` for arrays and objects, whose text depends on the
    style of the parameter.
    """
    value = simplify(value)
    if isinstance(value, dict | list):
        raise TypeError("an array or an object has no text of its own")
    if value is None:
        return ""
    return value if isinstance(value, str) else _write(value)


def encode_form(
    fields: Mapping[str, Any] | Sequence[tuple[str, Any]] | msgspec.Struct,
) -> bytes:
    """The fields as `application/x-www-form-urlencoded`.

    A list repeats its name once for each item, an object becomes JSON (OpenAPI 3.1
    §4.8.15), and `None` and `UNSET` leave the field out. Takes a model, too.
    """
    simple: Any = simplify(fields)
    pairs = simple.items() if isinstance(simple, dict) else simple
    parts = [
        f"{quote_plus(name)}={quote_plus(_form_text(item))}"
        for name, value in pairs
        if value is not None and value is not UNSET
        for item in _form_items(value)
    ]
    return "&".join(parts).encode("ascii")


def _form_items(value: Any) -> list[Any]:
    simple = simplify(value)
    return simple if isinstance(simple, list) else [simple]


def _form_text(value: Any) -> str:
    simple = simplify(value)
    return _write(simple) if isinstance(simple, dict | list) else to_text(simple)


def _write(value: Any) -> str:
    if type(value) is str:  # most values are
        return encode_basestring(value)
    match simplify(value):
        case None:
            return "null"
        case True:
            return "true"
        case False:
            return "false"
        case str(text):
            return encode_basestring(text)
        case dict(members):
            pairs = [
                f"{encode_basestring(key)}:{_write(member)}"
                for key, member in members.items()
            ]
            return "{" + ",".join(pairs) + "}"
        case list(items):
            return "[" + ",".join([_write(item) for item in items]) + "]"
        case number:
            return str(number)


def simplify(value: Any) -> Any:
    """One step towards JSON: the value as a plain scalar, `Decimal`, dict or list.

    What a dict or a list holds is not touched.
    """
    if type(value) not in _JSON:
        return _simplify_other(value)
    if type(value) is dict:
        return {_key(k): v for k, v in value.items() if v is not UNSET}
    return value


def _simplify_other(value: Any) -> Any:
    match value:
        case msgspec.Struct():
            return _members(value)
        case Enum():
            return simplify(value.value)
        case str() | bytes() | bytearray() | memoryview():
            return str.__str__(value) if isinstance(value, str) else _base64(value)
        case float() | Decimal():
            return _finite(value)
        case int():
            return int(value)
        case UUID():
            return str(value)
        case dt.datetime() | dt.date() | dt.time() | dt.timedelta():
            return _moment(value)
        case Mapping():
            return {_key(k): v for k, v in value.items() if v is not UNSET}
        case Sequence() | Set():
            return list(value)
        case _:
            raise TypeError(f"`{type(value).__name__}` cannot be sent as JSON")


def _members(model: msgspec.Struct) -> dict[str, Any]:
    """The fields of a model that are sent, by wire name, then the unknown ones."""
    config = model.__struct_config__
    members: dict[str, Any] = {}
    if config.tag_field is not None:
        members[config.tag_field] = config.tag
    notes: dict[str, Any] = getattr(model, "__dict__", {})
    nulls: tuple[str, ...] = notes.get(NULLS, ())
    for name, wire, null_is_absent in _wire_fields(type(model)):
        value = getattr(model, name)
        is_absent = value is None and null_is_absent and wire not in nulls
        if value is not UNSET and not is_absent:
            members[wire] = value
    extra: dict[str, Any] = notes.get(EXTRA, {})
    hidden = model.__struct_encode_fields__ if extra else ()
    members |= {k: v for k, v in extra.items() if v is not UNSET and k not in hidden}
    return members


@cache
def _wire_fields(model: type[msgspec.Struct]) -> tuple[tuple[str, str, bool], ...]:
    fields = msgspec.structs.fields(model)
    return tuple((f.name, f.encode_name, f.default is None) for f in fields)


def _key(key: Any) -> str:
    return key if type(key) is str else to_text(key)


def _finite(number: float | Decimal) -> float | Decimal:
    exact = number if isinstance(number, Decimal) else None
    if not (math.isfinite(number) if exact is None else exact.is_finite()):
        raise ValueError(f"{number} has no JSON form: numbers must be finite")
    return float(number) if isinstance(number, float) else number


def _base64(data: bytes | bytearray | memoryview) -> str:
    return base64.b64encode(data).decode("ascii")


def _moment(value: dt.datetime | dt.date | dt.time | dt.timedelta) -> str:
    """The RFC 3339 text of a point or a stretch of time."""
    if isinstance(value, dt.timedelta):
        return str(msgspec.to_builtins(value))
    if isinstance(value, ExactDateTime) and value.text:
        return value.text
    if not isinstance(value, dt.datetime):
        return value.isoformat().replace("+00:00", "Z")
    offset = value.utcoffset()
    if offset is None:
        raise ValueError(
            f"{value} has no UTC offset: make it with `datetime.now(UTC)`, "
            "or say which one it is with `.replace(tzinfo=UTC)`"
        )
    if offset % dt.timedelta(minutes=1):  # RFC 3339 §5.6 has whole minutes only
        value = value.astimezone(dt.UTC)
    return value.isoformat().replace("+00:00", "Z")


def _to_number(number: Decimal) -> int | float | Decimal:
    """The `int` or `float` that prints as this number, else the number itself."""
    if number.as_tuple().exponent == 0:
        return int(number)
    nearest = float(number)
    return nearest if Decimal(repr(nearest)) == number else number
