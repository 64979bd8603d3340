"""Unions: `oneOf` and `anyOf`, which are typed alike.

What stands beside them is merged into each alternative. Alternatives that only list values make an enum, those that
only say which properties are required make no difference, and `null` stands last.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence

from clientwright.model import Annotations, Discriminator, NullSchema, Schema, UnionSchema
from clientwright.parser.schemas.enums import Listed, described_values, enum_of, listed_values
from clientwright.parser.schemas.objects import read_discriminator
from clientwright.parser.schemas.parts import (
    STRUCTURE,
    Parts,
    Reader,
    annotate,
    has_structure,
    is_reference,
    members_of,
    parts_of,
    target_of,
)
from clientwright.parser.schemas.types import common_types, declared_types
from clientwright.source.document import Node

_MOST = 64
"""So many combinations of alternatives are spelled out at most."""

_KEYWORDS = ("oneOf", "anyOf")
Group = tuple[Node, ...]


def read_union(parts: Parts, annotations: Annotations, reader: Reader) -> Schema:
    """The union of the alternatives, each together with what stands beside them."""
    rest = parts.without(*_KEYWORDS)
    found = [group for group in _groups(parts) if any(map(_is_telling, group))]
    groups = [tuple(node for node in group if not _is_null(node)) for group in found]
    groups = [group for group in groups if group]
    is_nullable = any(map(_is_null, itertools.chain(*found))) or _allows_null(rest)
    if not groups:
        return NullSchema(parts.pointer, annotations) if found else reader.read_parts(rest, annotations)
    values = _listed(groups)
    if values is not None:
        return enum_of([*values, Listed(None)] if is_nullable else values, parts, annotations)
    if math.prod(map(len, groups)) > _MOST and len(groups) > 1:
        return reader.degrade(parts.pointer, annotations, "a merge of more than 64 combinations")
    combinations = [chosen for chosen in itertools.product(*groups) if len(chosen) == 1 or _can_be(chosen, rest)]
    if not combinations:
        return reader.degrade(parts.pointer, annotations, "a merge of schemas whose types exclude each other")
    members = tuple(_read_combination(c, i, rest, reader) for i, c in enumerate(combinations))
    labels = _labels(combinations)
    if is_nullable:
        members, labels = (*members, NullSchema(parts.pointer)), (*labels, "")
    if len(members) == 1:
        return annotate(members[0], annotations)
    return UnionSchema(parts.pointer, members, annotations, labels, _discriminator(parts))


def _groups(parts: Parts) -> Iterator[Group]:
    """The lists of alternatives; one that leads back to the schema itself is its parent's, and says nothing of it."""
    for node in parts.nodes:
        for keyword in _KEYWORDS:
            alternatives = node.get(keyword)
            group = tuple(alternatives.elements()) if alternatives is not None else ()
            targets = {target.pointer for member in group if (target := target_of(member)) is not None}
            if group and not (parts.pointer in targets and node.pointer != parts.pointer):
                yield group


def _is_telling(node: Node) -> bool:
    """Whether an alternative says something about the type: more than which properties are required."""
    if not isinstance(node.value, dict):
        return False
    if any(map(_is_telling, members_of(node))):
        return True
    keywords = (STRUCTURE & node.value.keys()) - {"required", "discriminator", "allOf"}
    return bool(keywords - {"type"}) or (bool(keywords) and "required" not in node.value)


def _is_null(node: Node) -> bool:
    return declared_types(node) == ("null",) or listed_values(node) == [None]


def _allows_null(rest: Parts) -> bool:
    return any("null" in (declared_types(node) or ()) for node in rest.nodes)


def _listed(groups: list[Group]) -> list[Listed] | None:
    """The values of a union whose alternatives do nothing but list some, of one type."""
    if len(groups) > 1:
        return None
    values: list[Listed] = []
    for node in groups[0]:
        listed = described_values(node)
        if listed is None:
            return None
        values += listed
    return values if len({type(found.value) for found in values if found.value is not None}) == 1 else None


def _can_be(combination: Group, rest: Parts) -> bool:
    """Whether any value is of the types that all of these name."""
    return common_types(parts_of((*rest.nodes, *combination), rest.pointer, rest.depth)) != ()


def _read_combination(combination: Group, index: int, rest: Parts, reader: Reader) -> Schema:
    """One alternative of each group, with what stands beside them."""
    if len(combination) == 1:
        node = combination[0]
        reached = parts_of((node,), node.pointer).sources
        if rest.pointer in reached or _is_complete(node, rest):
            return reader.read(node)
    pointer = max(node.pointer for node in combination)
    if len(combination) > 1 or pointer.tokens[: len(rest.pointer.tokens)] != rest.pointer.tokens:
        pointer = rest.pointer.child("oneOf", index)
    merged = parts_of((*rest.nodes, *combination), pointer, rest.depth)
    titles = [title for node in combination if (title := node.text("title"))]
    descriptions = [text for node in combination if (text := node.text("description"))]
    annotations = Annotations(title=" ".join(titles) or None, description="\n\n".join(descriptions) or None)
    return reader.read_parts(merged, annotations)


def _is_complete(node: Node, rest: Parts) -> bool:
    """Whether what stands beside the alternatives adds nothing to this one."""
    telling = [part for part in rest.nodes if has_structure(part)]
    if any(set(part.value) & _ADDING for part in telling if isinstance(part.value, dict)):
        return False
    is_typed = isinstance(node.value, dict) and bool(
        set(node.value) & {"type", "$ref", "enum", "const", "allOf", "oneOf", "anyOf", "properties"}
    )
    return is_typed or not telling


_ADDING = frozenset({"properties", "required", "items", "prefixItems", "patternProperties"})


# --- What the alternatives are called --------------------------------------------------------------------------------


def _labels(combinations: Sequence[Group]) -> tuple[str, ...]:
    """A word for each alternative, whatever the order of its properties."""
    constants = [_constants(node) for combination in combinations for node in combination]
    values: dict[str, set[str]] = {}
    for found in constants:
        for name, value in found.items():
            values.setdefault(name, set()).add(value)
    telling = sorted(values, key=lambda name: (-len(values[name]), name))
    return tuple(" ".join(filter(None, (_label(node, telling) for node in group))) for group in combinations)


def _label(node: Node, telling: list[str]) -> str:
    """The title, the name of what it refers to, or a value: of the property that tells the alternatives apart best."""
    title = node.text("title")
    if title:
        return title
    if is_reference(node):
        target = target_of(node)
        return target.pointer.last if target is not None else ""
    for member in members_of(node):
        label = _label(member, telling)
        if label:
            return label
    own = _constants(node)
    return next((own[name] for name in telling if name in own), "")


def _constants(node: Node) -> dict[str, str]:
    """The properties of an alternative that have one text only, be it in a part of an `allOf`."""
    found: dict[str, str] = {}
    for part in (node, *members_of(node)):
        properties = part.get("properties")
        for name, member in properties.items() if properties is not None else ():
            values = listed_values(member)
            if values is not None and len(values) == 1 and isinstance(values[0], str):
                found.setdefault(name, values[0])
    return found


def _discriminator(parts: Parts) -> Discriminator | None:
    found = parts.having("discriminator")
    return read_discriminator(found[-1]) if found else None
