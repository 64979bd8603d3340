"""Whether a value that stands in a document, such as a default, is one that a schema takes.

`find_misfit("soon", node)` for `{type: string, format: date}` says that the value `is no date`. Types, lists of values
and formats count, through references and into lists and objects; limits do not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from typing import NamedTuple
from uuid import UUID

from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue, Node, parse_reference
from clientwright.source.positions import Tokens

_MOST = 10_000
"""So many pairs of a value and a schema are looked at; the rest is believed."""
_PYTHON_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "number": (int, float),
    "integer": int,
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}
_FORMATS: Mapping[str, tuple[str, Callable[[str], object]]] = {
    "date": ("date", date.fromisoformat),
    "date-time": ("date-time", datetime.fromisoformat),
    "time": ("time", time.fromisoformat),
    "uuid": ("UUID", UUID),
}


class Misfit(NamedTuple):
    """Why a value does not fit: a part of a sentence, such as `is text, and …`, and where inside the value."""

    what: str
    tokens: Tokens = ()


def type_names(schema: JsonValue) -> tuple[str, ...]:
    """The types that a schema allows; none where it names none, or one that there is not."""
    if not isinstance(schema, dict):
        return ()
    given = schema.get("type")
    listed = given if isinstance(given, list) else [given]
    known = [name for name in listed if isinstance(name, str) and name in _PYTHON_TYPES]
    if len(known) != len(listed):
        return ()
    is_nullable = schema.get("nullable") is True or schema.get("x-nullable") is True
    return (*known, "null") if is_nullable else tuple(known)


def type_of(value: JsonValue) -> str:
    """The narrowest type that a value is of."""
    narrowest_first = ("boolean", "integer", *_PYTHON_TYPES)
    return next(name for name in narrowest_first if has_type(value, (name,)))


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


def find_misfit(value: JsonValue, node: Node) -> Misfit | None:
    """Why the schema at the node does not take the value; `None` where it may."""
    return _find(value, node, {})


def _find(value: JsonValue, node: Node, known: dict[tuple[Pointer, int], Misfit | None]) -> Misfit | None:
    """The answer for each schema and value is looked for once, so that schemas that refer to one another end it."""
    key = (node.pointer, id(value))
    if key not in known:
        known[key] = None
        known[key] = _misfit(value, node, known) if len(known) < _MOST else None
    return known[key]


def _misfit(value: JsonValue, node: Node, known: dict[tuple[Pointer, int], Misfit | None]) -> Misfit | None:
    schema = node.value
    if not isinstance(schema, dict):
        return None
    types = type_names(schema)
    if value is None and "null" in types:
        return None
    if not has_type(value, types):
        shown = " or ".join(f"`{name}`" for name in types)
        return Misfit(f"is {describe(value)}, and its schema has the type {shown}")
    found = _against_list(value, schema) or _against_format(value, schema)
    if found is not None:
        return found
    for inner, part, tokens in (*_whole(value, node), *_inside(value, node)):
        found = _find(inner, part, known)
        if found is not None:
            return Misfit(found.what, (*tokens, *found.tokens))
    for keyword in ("oneOf", "anyOf"):
        alternatives = tuple(members.elements()) if (members := node.get(keyword)) is not None else ()
        if alternatives and all(_find(value, member, known) for member in alternatives):
            return Misfit(f"fits none of the schemas under `{keyword}`")
    return None


def _against_list(value: JsonValue, schema: dict[str, JsonValue]) -> Misfit | None:
    listed = schema.get("enum")
    if isinstance(listed, list) and listed and not any(_equal(value, other) for other in listed):
        return Misfit("is not among the values that `enum` lists")
    if "const" in schema and not _equal(value, schema["const"]):
        return Misfit("is not the value that `const` names")
    return None


def _equal(one: JsonValue, other: JsonValue) -> bool:
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _against_format(value: JsonValue, schema: dict[str, JsonValue]) -> Misfit | None:
    name = schema.get("format")
    if not isinstance(value, str) or not isinstance(name, str) or name not in _FORMATS:
        return None
    noun, parse = _FORMATS[name]
    try:
        parse(value)
    except ValueError:
        return Misfit(f"is no {noun}")
    return None


def _whole(value: JsonValue, node: Node) -> Iterator[tuple[JsonValue, Node, Tokens]]:
    """The other schemas that the value must fit as a whole."""
    reference, members = node.text("$ref"), node.get("allOf")
    target = None if reference is None else node.at(parse_reference(reference, node.document.name))
    if target is not None:
        yield value, target, ()
    for member in members.elements() if members is not None else ():
        yield value, member, ()


def _inside(value: JsonValue, node: Node) -> Iterator[tuple[JsonValue, Node, Tokens]]:
    """The values inside the value, with their schemas."""
    if isinstance(value, list):
        items, prefix = node.get("items"), node.get("prefixItems")
        first = tuple(prefix.elements()) if prefix is not None else ()
        for index, element in enumerate(value):
            schema = first[index] if index < len(first) else items
            if schema is not None:
                yield element, schema, (str(index),)
    elif isinstance(value, dict):
        properties, rest = node.get("properties"), node.get("additionalProperties")
        for name, member in value.items():
            schema = properties.get(name) if properties is not None else None
            if schema is not None or (rest is not None and node.get("patternProperties") is None):
                yield member, schema or rest or node, (name,)
