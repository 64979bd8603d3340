"""Types of JSON values, and when two values are the same."""

from __future__ import annotations

from typing import Literal, TypeAlias

from clientwright.source.document import JsonValue

Kind: TypeAlias = Literal["null", "boolean", "integer", "fraction", "string", "array", "object"]
"""A type of JSON values; together, integers and fractions are the numbers."""

EVERY: frozenset[Kind] = frozenset(("null", "boolean", "integer", "fraction", "string", "array", "object"))
_KINDS: dict[str, frozenset[Kind]] = {
    "null": frozenset(("null",)),
    "boolean": frozenset(("boolean",)),
    "integer": frozenset(("integer",)),
    "number": frozenset(("integer", "fraction")),
    "string": frozenset(("string",)),
    "array": frozenset(("array",)),
    "object": frozenset(("object",)),
}


def kinds_named(value: JsonValue) -> frozenset[Kind] | None:
    """The types that a `type` names, be it one name or a list; `None` where it names none."""
    if isinstance(value, str):
        return _KINDS.get(value)
    if isinstance(value, list):
        return frozenset(kind for name in value if isinstance(name, str) for kind in _KINDS.get(name, ()))
    return None


def kind_of(value: JsonValue) -> Kind:
    """The type of a value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "integer" if value.is_integer() else "fraction"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"


def contains(values: list[JsonValue], value: JsonValue) -> bool:
    """Whether a value is in the list, in the eyes of JSON: `true` is not 1."""
    return any(equal(value, other) for other in values)


def equal(one: JsonValue, other: JsonValue) -> bool:
    """Whether two values are the same in the eyes of JSON."""
    if one != other:
        return False
    if isinstance(one, dict) and isinstance(other, dict):
        return all(equal(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return all(map(equal, one, other))
    return isinstance(one, bool) == isinstance(other, bool)
