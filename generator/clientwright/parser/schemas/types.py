"""Schemas by `type`: scalars, arrays and objects."""

from __future__ import annotations

from msgspec.structs import replace

from clientwright.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    BooleanSchema,
    NullSchema,
    NumberSchema,
    Schema,
    StringSchema,
    TupleSchema,
    UnionSchema,
    is_file,
)
from clientwright.parser.fitting import type_of
from clientwright.parser.schemas.objects import read_object
from clientwright.parser.schemas.parts import Parts, Reader
from clientwright.source.document import Node

_INFERRED = {
    "object": ("properties", "additionalProperties", "patternProperties", "required", "propertyNames", "minProperties"),
    "array": ("items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"),
    "string": ("pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
"""The keywords that speak of one type only."""

_STRING_FORMATS = frozenset(
    {
        "date",
        "date-time",
        "time",
        "duration",
        "uuid",
        "email",
        "uri",
        "uri-reference",
        "hostname",
        "ipv4",
        "ipv6",
        "byte",
    }
)


def read_types(parts: Parts, annotations: Annotations, reader: Reader) -> Schema:
    """The schema of all types that the parts allow."""
    common = common_types(parts)
    names = _inferred(parts) if common is None else common
    if common == ():
        return reader.degrade(parts.pointer, annotations, "a merge of schemas whose types exclude each other")
    if not names:
        return AnySchema(parts.pointer, annotations)
    if len(set(names) - {"null"}) < 2:
        members = tuple([_read_type(parts, name, annotations, reader) for name in names])
        return members[0] if len(members) == 1 else UnionSchema(parts.pointer, members, annotations)
    places = [replace(parts, pointer=parts.pointer.child("type", index)) for index in range(len(names))]
    members = tuple(_read_type(p, name, annotations, reader) for p, name in zip(places, names, strict=True))
    return UnionSchema(parts.pointer, members, annotations, names)


def common_types(parts: Parts) -> tuple[str, ...] | None:
    """The types that the parts agree on; `None` where they name none."""
    named = [names for node in parts.nodes if (names := declared_types(node)) is not None]
    return _common(named) if named else None


def declared_types(node: Node) -> tuple[str, ...] | None:
    """The types that a schema names; `None` where it names none."""
    match node.value.get("type") if isinstance(node.value, dict) else None:
        case str(name):
            return (name,)
        case list(names) if names:
            return tuple(dict.fromkeys(name for name in names if isinstance(name, str)))
        case _:
            return None


def _common(named: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The types that all parts allow; every integer is a number."""
    first, *others = named
    if not others:
        return first
    names = [name for name in first if all(name in other or _widens(name, other) for other in others)]
    for other in others:
        names += [name for name in other if _widens(name, first) and name not in names]
    return tuple(name for name in names if not (name == "number" and "integer" in names))


def _widens(name: str, names: tuple[str, ...]) -> bool:
    return name == "integer" and "number" in names


def _inferred(parts: Parts) -> tuple[str, ...]:
    """The one type that the other keywords speak of, or those of the listed values."""
    for name, keywords in _INFERRED.items():
        if parts.has(keywords):
            return (name,)
    for keyword in ("const", "enum"):
        for node in parts.having(keyword):
            values = [node.value] if keyword == "const" else node.value if isinstance(node.value, list) else []
            if values:
                return tuple(dict.fromkeys(type_of(value) for value in values))
    return ("string",) if _format(parts) in _STRING_FORMATS else ()


def _format(parts: Parts) -> str | None:
    found = [node.value for node in parts.having("format") if isinstance(node.value, str)]
    return found[-1] if found else None


def _read_type(parts: Parts, name: str, annotations: Annotations, reader: Reader) -> Schema:
    match name:
        case "string":
            return _read_string(parts, annotations)
        case "integer" | "number":
            return NumberSchema(parts.pointer, annotations, name == "integer", _format(parts))
        case "boolean":
            return BooleanSchema(parts.pointer, annotations)
        case "null":
            return NullSchema(parts.pointer, annotations)
        case "array":
            return _read_array(parts, annotations, reader)
        case "object":
            return read_object(parts, annotations, reader)
        case _:
            return AnySchema(parts.pointer, annotations)


def _read_string(parts: Parts, annotations: Annotations) -> StringSchema:
    """The string; where bodies have files it is one by its media type, as by `format: binary` until OpenAPI 3.0."""
    encodings = [node.value for node in parts.having("contentEncoding")]
    media_types = [node.value for node in parts.having("contentMediaType") if isinstance(node.value, str)]
    media_type = media_types[-1] if media_types else None
    if "base64" in encodings:
        return StringSchema(parts.pointer, annotations, "byte", media_type)
    is_binary = "binary" in encodings or (not encodings and is_file(media_type or ""))
    return StringSchema(parts.pointer, annotations, _format(parts), media_type, is_binary)


def _read_array(parts: Parts, annotations: Annotations, reader: Reader) -> Schema:
    items = parts.having("items")
    prefix = next((tuple(node.elements()) for node in reversed(parts.having("prefixItems"))), ())
    if not prefix and items and isinstance(items[-1].value, list):  # before 2020-12, a list of schemas was a prefix
        prefix, items = tuple(items[-1].elements()), parts.having("additionalItems")
    rest = tuple(node for node in items if isinstance(node.value, dict))
    if not prefix:
        item = reader.read_together(rest, parts, "items") if rest else AnySchema(parts.pointer.child("items"))
        return ArraySchema(parts.pointer, item, annotations)
    members = tuple(reader.read(node) for node in prefix)
    if not rest and not any(node.value is True for node in items) and _is_full(parts, len(prefix)):
        return TupleSchema(parts.pointer, members, annotations)
    others = tuple(reader.read(node) for node in rest) or (AnySchema(parts.pointer.child("items")),)
    open_end = () if any(node.value is False for node in items) else others
    item = UnionSchema(parts.pointer.child("items"), (*members, *open_end))
    return ArraySchema(parts.pointer, item, annotations)


def _is_full(parts: Parts, length: int) -> bool:
    """Whether arrays always have an item for each schema of the prefix: nothing says that there may be fewer."""
    bounds = parts.having("minItems")
    return not any(isinstance(node.value, int) and node.value < length for node in bounds)
