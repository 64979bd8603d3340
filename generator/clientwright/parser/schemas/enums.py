"""Schemas whose values are listed: `enum` and `const`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from clientwright.model import Annotations, EnumSchema, NullSchema, Scalar, Schema, UnionSchema
from clientwright.parser.schemas.parts import Parts
from clientwright.source.document import JsonValue, Node


def read_enum(parts: Parts, annotations: Annotations) -> Schema | None:
    """The schema of the listed values; `None` where they are not all scalars, or where there are none.

    Then the type tells more than the list does.
    """
    lists = [_values(node) for node in parts.nodes]
    candidates = [values for values in lists if values is not None]
    kept = [value for value in candidates[0] if all(_is_among(value, others) for others in candidates[1:])]
    kept = kept or candidates[-1]
    if not kept or any(isinstance(value, dict | list) for value in kept):
        return None
    return enum_of([value for value in kept if not isinstance(value, dict | list)], parts, annotations)


def enum_of(values: Iterable[Scalar], parts: Parts, annotations: Annotations) -> Schema:
    """The schema of these values, with `null` aside."""
    listed = _distinct(values)
    distinct = tuple(value for value in listed if value is not None)
    null = NullSchema(parts.pointer)
    if not distinct:
        return replace(null, annotations=annotations)
    member = EnumSchema(parts.pointer, annotations, distinct)
    return UnionSchema(parts.pointer, (member, null), annotations) if None in listed else member


def listed_values(node: Node) -> list[JsonValue] | None:
    """The values that a schema of nothing but `const` or `enum` lists."""
    values = _values(node)
    if values is None or not isinstance(node.value, dict):
        return None
    others = {"properties", "items", "allOf", "anyOf", "oneOf", "$ref"} & node.value.keys()
    is_scalar = not any(isinstance(value, dict | list) for value in values)
    return values if values and is_scalar and not others else None


def _values(node: Node) -> list[JsonValue] | None:
    const, enum = node.get("const"), node.get("enum")
    if const is not None:
        return [const.value]
    return None if enum is None or not isinstance(enum.value, list) else enum.value


def _is_among(value: JsonValue, others: list[JsonValue]) -> bool:
    return any(type(value) is type(other) and value == other for other in others)


def _distinct(values: Iterable[Scalar]) -> list[Scalar]:
    """The values without repetitions; `1` and `true` are different values in JSON."""
    return list({(type(value), value): value for value in values}.values())
