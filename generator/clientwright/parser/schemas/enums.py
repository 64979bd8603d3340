"""Schemas whose values are listed: `enum` and `const`, and unions of these."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from clientwright.model import Annotations, EnumSchema, NullSchema, Scalar, Schema, UnionSchema
from clientwright.parser.extensions import member_names
from clientwright.parser.fitting import has_type, type_names
from clientwright.parser.schemas.parts import Parts
from clientwright.source.document import JsonValue, Node


class Listed(Struct, frozen=True):
    """A value that a schema lists, and what the document calls it and says about it."""

    value: Scalar
    title: str = ""
    description: str = ""

    @property
    def key(self) -> tuple[type, Scalar]:
        """What tells the value from others; `1` and `true` are different values in JSON."""
        return type(self.value), self.value


def read_enum(parts: Parts, annotations: Annotations) -> Schema | None:
    """The schema of the listed values; `None` where they are not all scalars, or where there are none.

    Then the type tells more than the list does.
    """
    lists = [_values(node) for node in parts.nodes]
    candidates = [values for values in lists if values is not None]
    if not candidates:
        if any(node.value is not None for node in parts.having("enum")):  # `null` counts as absent
            raise TypeError("`enum` is no list")  # `diff`, which reads what was not checked, checks it then
        return None
    kept = [value for value in candidates[0] if all(_is_among(value, others) for others in candidates[1:])]
    kept = _of_the_types(kept or candidates[-1], parts)
    if not kept or any(isinstance(value, dict | list) for value in kept):
        return None
    scalars = [value for value in kept if not isinstance(value, dict | list)]
    titles, source = _titles(parts)
    members = [Listed(value, titles.get((type(value), value), "")) for value in scalars]
    return _titled_by(source, enum_of(members, parts, annotations)) if titles else enum_of(members, parts, annotations)


def _titles(parts: Parts) -> tuple[dict[tuple[type, Scalar], str], str]:
    """What the first part that has words for its values calls them, and the key of the extension that does."""
    found = (member_names(node) for node in parts.nodes)
    return next(((names, key) for names, key in found if names), ({}, ""))


def _titled_by(source: str, schema: Schema) -> Schema:
    """The enum, which may be in a union with `null`, with the source of its titles."""
    match schema:
        case EnumSchema():
            return replace(schema, titled_by=source)
        case UnionSchema():
            return replace(schema, members=tuple(_titled_by(source, member) for member in schema.members))
        case _:
            return schema


def enum_of(values: Iterable[Listed], parts: Parts, annotations: Annotations) -> Schema:
    """The schema of these values, with `null` aside; of equal ones, the first counts."""
    distinct: dict[tuple[type, Scalar], Listed] = {}
    for found in values:
        distinct.setdefault(found.key, found)
    null = distinct.pop((type(None), None), None)
    if not distinct:
        return NullSchema(parts.pointer, annotations)
    member = _enum(parts, annotations, tuple(distinct.values()))
    return UnionSchema(parts.pointer, (member, NullSchema(parts.pointer)), annotations) if null else member


def _enum(parts: Parts, annotations: Annotations, members: tuple[Listed, ...]) -> EnumSchema:
    enum = EnumSchema(parts.pointer, annotations, tuple(member.value for member in members))
    if any(member.title for member in members):
        enum = replace(enum, titles=tuple(member.title for member in members))
    if any(member.description for member in members):
        enum = replace(enum, descriptions=tuple(member.description for member in members))
    return enum


def listed_values(node: Node) -> list[JsonValue] | None:
    """The values that a schema of nothing but `const` or `enum` lists."""
    values = _values(node)
    if values is None or not isinstance(node.value, dict):
        return None
    others = {"properties", "items", "allOf", "anyOf", "oneOf", "$ref"} & node.value.keys()
    is_scalar = not any(isinstance(value, dict | list) for value in values)
    return values if values and is_scalar and not others else None


def described_values(node: Node) -> list[Listed] | None:
    """The listed values with what the schema says about them: its title is a word for the value that it has alone."""
    values = listed_values(node)
    if values is None:
        return None
    scalars = [value for value in values if not isinstance(value, dict | list)]
    if len(scalars) > 1:
        return [Listed(value) for value in scalars]
    return [Listed(value, node.text("title") or "", node.text("description") or "") for value in scalars]


def _values(node: Node) -> list[JsonValue] | None:
    if not isinstance(node.value, dict):
        return None
    if "const" in node.value:
        return [node.value["const"]]
    enum = node.value.get("enum")
    return enum if isinstance(enum, list) else None


def _of_the_types(values: list[JsonValue], parts: Parts) -> list[JsonValue]:
    """The values less those that the types exclude, as `validate` has said; `null` is taken all the same."""
    types = [names for node in parts.nodes if (names := type_names(node.value))]
    return [value for value in values if value is None or all(has_type(value, names) for names in types)]


def _is_among(value: JsonValue, others: list[JsonValue]) -> bool:
    return any(type(value) is type(other) and value == other for other in others)
