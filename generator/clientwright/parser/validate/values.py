"""Whether a value written in the document has the type that a schema names: for defaults, examples and the like."""

from __future__ import annotations

from clientwright.source.document import JsonValue

_PYTHON_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "number": (int, float),
    "integer": int,
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}


def type_names(schema: dict[str, JsonValue]) -> tuple[str, ...]:
    """The types that a schema names; none where it names none, or one that there is not."""
    given = schema.get("type")
    listed = given if isinstance(given, list) else [given]
    known = tuple(name for name in listed if isinstance(name, str) and name in _PYTHON_TYPES)
    return known if len(known) == len(listed) else ()


def has_type(value: JsonValue, types: tuple[str, ...]) -> bool:
    """Whether a value is of one of the types; any value is where there are none."""
    if not types:
        return True
    if isinstance(value, bool):
        return "boolean" in types
    if isinstance(value, float) and value.is_integer() and "integer" in types:
        return True
    return any(isinstance(value, _PYTHON_TYPES[name]) for name in types)


def describe(value: JsonValue) -> str:
    """A value in a few words: `the number 12`, `text`."""
    match value:
        case None:
            return "`null`"
        case bool():
            return "`true`" if value else "`false`"
        case int() | float():
            return f"the number {value}"
        case str():
            return "text"
        case list():
            return "a list"
        case dict():
            return "an object"
