"""Schemas: from JSON Schema 2020-12, as OpenAPI 3.1 §4.8.24 uses it, to the sum type `model.Schema`.

`{"type": ["string", "null"], "format": "date"}` becomes `UnionSchema((StringSchema(format="date"), NullSchema()))`.
What cannot be typed yet becomes an `AnySchema` that says why, and a warning.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace

from clientwright.diagnostics import Report
from clientwright.model import (
    Annotations,
    AnySchema,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Property,
    Scalar,
    Schema,
    SchemaRef,
    StringSchema,
    UnionSchema,
)
from clientwright.source.document import JsonValue, Node, parse_reference


def read_schema(node: Node, report: Report) -> Schema:
    """The schema that stands at the node."""
    annotations = read_annotations(node)
    reference = node.text("$ref")
    if reference is not None:
        return SchemaRef(node.pointer, parse_reference(reference, node.document.name), annotations)
    if node.get("enum") or node.get("const"):
        return _read_enum(node, annotations, report)
    for keyword in ("allOf", "oneOf", "anyOf"):
        members = node.get(keyword)
        if members is not None:
            return _read_combination(node, keyword, tuple(members.elements()), report)
    return _read_types(node, annotations, report)


def read_annotations(node: Node) -> Annotations:
    """What the schema at the node says about itself."""
    default = node.get("default")
    return Annotations(
        title=node.text("title"),
        description=node.text("description"),
        default=None if default is None else json.dumps(default.value, ensure_ascii=True),
        is_deprecated=node.flag("deprecated"),
        is_read_only=node.flag("readOnly"),
        is_write_only=node.flag("writeOnly"),
    )


def degrade(node: Node, annotations: Annotations, reason: str, report: Report) -> AnySchema:
    """`Any` in place of a schema that cannot be typed, reported."""
    report.warning("degraded", node.pointer, f"{reason} is typed as `Any`")
    return AnySchema(node.pointer, annotations, reason)


def _read_enum(node: Node, annotations: Annotations, report: Report) -> Schema:
    enum, const = node.get("enum"), node.get("const")
    candidates = [const.value] if const is not None else [element.value for element in enum.elements()] if enum else []
    values = [value for value in candidates if value is None or isinstance(value, (str, int, float, bool))]
    if len(values) < len(candidates):
        return degrade(node, annotations, "an enum of arrays or objects", report)
    distinct = tuple(value for value in _distinct(values) if value is not None)
    null = NullSchema(node.pointer)
    if not distinct:
        return replace(null, annotations=annotations)
    member = EnumSchema(node.pointer, annotations, distinct)
    return UnionSchema(node.pointer, (member, null), annotations) if None in values else member


def _distinct(values: Iterable[Scalar]) -> list[Scalar]:
    """The values without repetitions; `1` and `true` are different values in JSON."""
    return [value for _, value in {(type(value), value): value for value in values}.items()]


def _read_combination(node: Node, keyword: str, members: tuple[Node, ...], report: Report) -> Schema:
    annotations = read_annotations(node)
    if len(members) == 1 and node.get("properties") is None:
        return _annotate(read_schema(members[0], report), annotations)
    if keyword == "allOf" or node.get("properties") is not None:
        return degrade(node, annotations, f"`{keyword}` of several schemas", report)
    return UnionSchema(node.pointer, tuple(read_schema(member, report) for member in members), annotations)


def _annotate(schema: Schema, outer: Annotations) -> Schema:
    """The schema with what the schema around it says added; the outer words win."""
    inner = schema.annotations
    merged = Annotations(
        title=outer.title or inner.title,
        description=outer.description or inner.description,
        default=outer.default or inner.default,
        is_deprecated=outer.is_deprecated or inner.is_deprecated,
        is_read_only=outer.is_read_only or inner.is_read_only,
        is_write_only=outer.is_write_only or inner.is_write_only,
    )
    return replace(schema, annotations=merged)


def _read_types(node: Node, annotations: Annotations, report: Report) -> Schema:
    names = _type_names(node)
    members = tuple(_read_type(node, name, annotations, report) for name in names)
    if not members:
        return AnySchema(node.pointer, annotations)
    return members[0] if len(members) == 1 else UnionSchema(node.pointer, members, annotations)


def _type_names(node: Node) -> tuple[str, ...]:
    """The types that the schema names, or the one that its other keywords speak of."""
    named = node.get("type")
    match named.value if named is not None else None:
        case str(name):
            return (name,)
        case list(names):
            return tuple(dict.fromkeys(name for name in names if isinstance(name, str)))
    if node.get("properties") or node.get("additionalProperties"):
        return ("object",)
    return ("array",) if node.get("items") else ()


def _read_type(node: Node, name: str, annotations: Annotations, report: Report) -> Schema:
    match name:
        case "string":
            return StringSchema(node.pointer, annotations, node.text("format"))
        case "integer" | "number":
            return NumberSchema(node.pointer, annotations, name == "integer", node.text("format"))
        case "boolean":
            return BooleanSchema(node.pointer, annotations)
        case "null":
            return NullSchema(node.pointer, annotations)
        case "array":
            items = node.get("items")
            schema = AnySchema(node.pointer.child("items")) if items is None else read_schema(items, report)
            return ArraySchema(node.pointer, schema, annotations)
        case _:
            return _read_object(node, annotations, report)


def _read_object(node: Node, annotations: Annotations, report: Report) -> ObjectSchema:
    required = node.get("required")
    names = {str(element.value) for element in required.elements()} if required else set()
    properties = node.get("properties")
    return ObjectSchema(
        node.pointer,
        tuple(
            Property(name, read_schema(member, report), name in names)
            for name, member in (properties.items() if properties else ())
        ),
        _read_additional(node, report),
        annotations,
    )


def _read_additional(node: Node, report: Report) -> Schema | None:
    additional = node.get("additionalProperties")
    allowed: JsonValue = True if additional is None else additional.value
    if additional is None or allowed is True:
        return AnySchema(node.pointer.child("additionalProperties"))
    return None if allowed is False else read_schema(additional, report)
