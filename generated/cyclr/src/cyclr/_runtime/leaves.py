"""The ends of the careful decoder's walk: values that hold no other values.

`leaf(date)` reads `"2026-01-02"` into a `date`; anything else stays what it is, and a
`Mismatch` says where. Also the words for types and values that mismatches use.
"""

import datetime as dt
import math
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeAlias, get_args, get_origin
from uuid import UUID

import msgspec

from .enums import OpenIntEnum, OpenStrEnum
from .mismatch import Mismatch
from .moments import ExactDateTime, is_too_exact

Path: TypeAlias = "tuple[Path, str | int] | None"
"""A place in the JSON: what holds it, and a key or index there. `None` is the root."""

Reader: TypeAlias = Callable[[Any, Path, list[Mismatch]], Any]
"""Turns raw JSON into a typed value and adds what is wrong to the list."""

_WORDS: dict[Any, str] = {
    str: "string",
    int: "integer",
    float: "number",
    Decimal: "number",
    bool: "boolean",
    type(None): "null",
    None: "null",
    dt.datetime: "date-time",
    dt.date: "date",
    dt.time: "time",
    dt.timedelta: "duration",
    UUID: "uuid",
    bytes: "base64",
    list: "array",
    tuple: "array",
    set: "array",
    frozenset: "array",
    dict: "object",
}
_EXACT = {str, int, bool}
_ROUNDED = (dt.datetime, dt.time, dt.timedelta)


def leaf(type_: Any, bare: Any) -> Reader:
    """The reader of a type without parts; `bare` is the type without its limits."""
    exact = bare if type_ is bare and bare in _EXACT else None
    kinds = (bare, *get_args(bare))
    accepts_decimals = Decimal in kinds

    def read(raw: Any, path: Path, found: list[Mismatch]) -> Any:
        if type(raw) is exact:
            return raw
        value = raw if accepts_decimals else plain(raw)
        if isinstance(value, Decimal) and not accepts_decimals:
            value = float(value)  # the nearest one, as the first pass has it
            if float not in kinds or not (math.isfinite(value) and value):
                return wrong(raw, type_, path, found)
        try:
            typed = msgspec.convert(value, type_)
        except ValueError:
            typed = _second_look(value, type_, bare, path, found)
        if isinstance(value, str) and isinstance(typed, _ROUNDED):
            return _exact(value, typed, path, found) if is_too_exact(value) else typed
        return typed

    return read


def _exact(text: str, rounded: Any, path: Path, found: list[Mismatch]) -> Any:
    """The moment with its text; a time or a duration, which cannot hold it, as text."""
    if isinstance(rounded, dt.datetime):
        return ExactDateTime.of(rounded, text)
    return wrong(text, f"{describe(type(rounded))} of at most six digits", path, found)


def _second_look(
    value: Any, type_: Any, bare: Any, path: Path, found: list[Mismatch]
) -> Any:
    """The integer that `10.0` is, or the UTC time of a date-time without offset."""
    if bare is int and isinstance(value, float) and value.is_integer():
        return leaf(type_, bare)(int(value), path, found)
    if bare is dt.datetime and isinstance(value, str):
        try:
            moment = msgspec.convert(value, dt.datetime)
        except ValueError:
            return wrong(value, type_, path, found)
        if moment.tzinfo is None:
            wrong(value, "date-time with offset", path, found)
            return moment.replace(tzinfo=dt.UTC)
    return wrong(value, type_, path, found)


def enumeration(cls: type[Enum]) -> Reader:
    """The reader of an enum; an unknown value passes where the enum is an open one."""
    known = {(type(member.value), member.value): member for member in cls}

    def read(raw: Any, path: Path, found: list[Mismatch]) -> Any:
        value = plain(raw)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if not isinstance(value, dict | list):
            member = known.get((type(value), value))
            if member is not None:
                return member
        wrong(raw, cls, path, found)
        if issubclass(cls, OpenStrEnum) and type(value) is str:
            return cls(value)
        if issubclass(cls, OpenIntEnum) and type(value) is int:
            return cls(value)
        return plain(raw)

    return read


def keep(raw: Any, _path: Path, _found: list[Mismatch]) -> Any:
    """The reader of what may be anything: the plain value."""
    return plain(raw)


def wrong(raw: Any, expected: Any, path: Path, found: list[Mismatch]) -> Any:
    """The plain value as it came, after noting that another was expected."""
    words = expected if isinstance(expected, str) else describe(expected)
    found.append(Mismatch(pointer(path), words, show(raw)))
    return plain(raw)


def plain(raw: Any) -> Any:
    """The value as `json.loads` gives it; what no float is equal to stays exact."""
    if isinstance(raw, Decimal):
        number = float(raw)
        is_exact = math.isfinite(number) and Decimal(repr(number)) == raw
        return number if is_exact else raw
    if isinstance(raw, list):
        return [plain(item) for item in raw]
    if isinstance(raw, dict):
        return {key: plain(item) for key, item in raw.items()}
    return raw


def peel(type_: Any) -> tuple[Any, tuple[Any, ...]]:
    """The type inside aliases, new types and `Annotated`, and the latter's metadata."""
    limits: tuple[Any, ...] = ()
    while True:
        if metadata := getattr(type_, "__metadata__", ()):
            limits += metadata
            type_ = type_.__origin__
        elif hasattr(type_, "__supertype__"):
            type_ = type_.__supertype__
        elif hasattr(type_, "__value__") and not isinstance(type_, type):
            type_ = type_.__value__
        else:
            return type_, limits


def pointer(path: Path) -> str:
    """The place as a JSON pointer (RFC 6901), such as `/3/CreatedDate`."""
    tokens: list[str] = []
    while path is not None:
        path, token = path
        tokens.append(str(token).replace("~", "~0").replace("/", "~1"))
    return "".join("/" + token for token in reversed(tokens))


def describe(type_: Any) -> str:
    """The type in JSON Schema's words, such as `date-time` or `string or null`."""
    bare, limits = peel(type_)
    origin, args = get_origin(bare) or bare, get_args(bare)
    if origin in _WORDS:
        items = f" of {describe(args[0])}" if origin is list and args else ""
        return _WORDS[origin] + items + _limits(limits)
    if origin is Literal:
        return " or ".join(show(value) for value in args)
    if isinstance(origin, type) and issubclass(origin, Enum):
        return f"a known {origin.__name__}"
    if isinstance(origin, type) and issubclass(origin, msgspec.Struct):
        return origin.__name__
    parts = [describe(arg) for arg in args if arg is not msgspec.UnsetType]
    return " or ".join(dict.fromkeys(parts)) or getattr(bare, "__name__", str(bare))


def _limits(metadata: tuple[Any, ...]) -> str:
    """The limits a value must keep, such as ` (max_length 5)`."""
    names = (
        "gt",
        "ge",
        "lt",
        "le",
        "multiple_of",
        "pattern",
        "min_length",
        "max_length",
    )
    limits = [
        f"{name} {value}"
        for meta in metadata
        for name in names
        if (value := getattr(meta, name, None)) is not None
    ]
    return f" ({', '.join(limits)})" if limits else ""


def show(raw: Any) -> str:
    """A raw value in a few printable words: `'yesterday'`, `null` or `array`."""
    match raw:
        case None | bool():
            return {None: "null", True: "true", False: "false"}[raw]
        case dict() | list():
            return "object" if isinstance(raw, dict) else "array"
        case str():
            text = repr(raw[:60])
            return text if len(raw) <= 60 else f"{text[:-1]}…{text[-1]}"
        case _:
            return str(raw)[:60]
