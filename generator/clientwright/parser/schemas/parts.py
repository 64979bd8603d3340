"""The parts of a schema: itself, and whatever `allOf` and references add to it.

A schema with `allOf` takes what all of its parts take, so each keyword is read over all parts at once. Every part
counts once however often it is reached, so that diamonds cost no more than what they are made of.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from clientwright.model import Annotations, Schema
from clientwright.parser.extensions import TYPE, given_name
from clientwright.parser.fitting import find_misfit
from clientwright.parser.schemas.notes import DEMANDS, read_notes
from clientwright.parser.schemas.xml import read_xml
from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue, Node, parse_reference

STRUCTURE = frozenset(
    {"type", "format", "enum", "const", "properties", "required", "items", "prefixItems", "additionalProperties"}
    | {"patternProperties", "unevaluatedProperties", "oneOf", "anyOf", "allOf", "$ref", "discriminator"}
)
"""The keywords that decide on the type of a schema; the others only say more about its values."""

_SAYS_MORE = STRUCTURE - {"$ref", "type", "format", "discriminator"}
"""What, beside a `$ref`, means more than the reference does."""


class Parts(Struct, frozen=True):
    """The parts of the schema at `pointer`, without their `allOf` and references, in the order of the document."""

    pointer: Pointer
    nodes: tuple[Node, ...]
    sources: tuple[Pointer, ...] = ()
    """The schemas that references lead to, directly or not."""
    depth: int = 0
    """How many schemas around this one were merged from several, too."""

    def having(self, keyword: str) -> tuple[Node, ...]:
        """The values of a keyword, from all parts that have it."""
        return tuple([found for node in self.nodes if (found := node.get(keyword)) is not None])

    def has(self, keywords: Collection[str]) -> bool:
        """Whether a part has one of the keywords."""
        for node in self.nodes:  # noqa: SIM110  a generator takes twice as long, and this is asked most of all
            if isinstance(node.value, dict) and not node.value.keys().isdisjoint(keywords):
                return True
        return False

    def without(self, *keywords: str) -> Parts:
        """The parts less some keywords."""
        return replace(self, nodes=tuple(_strip(node, keywords) for node in self.nodes))


def parts_of(nodes: tuple[Node, ...], pointer: Pointer, depth: int = 0) -> Parts:
    """Everything that several schemas say together."""
    waiting: list[tuple[Node, bool]] = [(node, False) for node in reversed(nodes)]
    seen: set[Pointer] = set()
    found: list[Node] = []
    sources: list[Pointer] = []
    while waiting:
        node, is_open = waiting.pop()
        if is_open:
            found.append(_strip(node, ("$ref", "allOf")))
            continue
        if node.pointer in seen:
            continue
        seen.add(node.pointer)
        waiting.append((node, True))
        waiting += [(member, False) for member in reversed(members_of(node))]
        target = target_of(node)
        if target is not None:
            sources.append(target.pointer)
            waiting.append((target, False))
    return Parts(pointer, tuple(found), tuple(dict.fromkeys(sources)), depth)


def members_of(node: Node) -> tuple[Node, ...]:
    """The schemas of the node's `allOf`."""
    if not isinstance(node.value, dict) or "allOf" not in node.value:
        return ()
    members = node.get("allOf")
    return tuple(members.elements()) if members is not None else ()


def target_of(node: Node) -> Node | None:
    """The schema that the node's `$ref` leads to, in one step."""
    reference = node.text("$ref")
    return None if reference is None else node.at(parse_reference(reference, node.document.name))


def is_reference(node: Node) -> bool:
    """Whether the node is a `$ref` and says no more about its values than that."""
    return node.text("$ref") is not None and isinstance(node.value, dict) and _SAYS_MORE.isdisjoint(node.value)


def has_structure(node: Node) -> bool:
    """Whether the schema says anything about the type of its values."""
    return isinstance(node.value, dict) and not STRUCTURE.isdisjoint(node.value)


def _strip(node: Node, keywords: tuple[str, ...]) -> Node:
    if not isinstance(node.value, dict) or not any(keyword in node.value for keyword in keywords):
        return node
    value: dict[str, JsonValue] = {key: value for key, value in node.value.items() if key not in keywords}
    return Node(node.document, node.pointer, value)


# --- Annotations -----------------------------------------------------------------------------------------------------

_ANNOTATIONS = DEMANDS.union(("title", "description", "default", "deprecated", "readOnly", "writeOnly", "xml"), TYPE)
"""The keywords that annotate; most references have none of them."""
_NONE = Annotations()


def read_annotations(node: Node) -> Annotations:
    """What the schema at the node says about itself."""
    if not isinstance(node.value, dict) or _ANNOTATIONS.isdisjoint(node.value):
        return _NONE
    default = node.get("default")
    if default is not None and find_misfit(default.value, node) is not None:
        default = None  # `validate` has said so
    return Annotations(
        title=node.text("title"),
        description=node.text("description"),
        default=None if default is None else json.dumps(default.value, ensure_ascii=True),
        is_deprecated=node.flag("deprecated"),
        is_read_only=node.flag("readOnly"),
        is_write_only=node.flag("writeOnly"),
        notes=tuple(read_notes(node)),
        xml=read_xml(node),
        given_name=given_name(node, TYPE),
    )


def read_own_annotations(node: Node) -> Annotations:
    """What a schema and the nameless parts of its `allOf` say about it."""
    annotations = read_annotations(node)
    for member in members_of(node):
        if member.text("$ref") is None:
            annotations = merge_annotations(annotations, read_annotations(member))
    return annotations


def merge_annotations(outer: Annotations, inner: Annotations) -> Annotations:
    """What both say; the outer words win."""
    return Annotations(
        title=outer.title or inner.title,
        description=outer.description or inner.description,
        default=outer.default if outer.default is not None else inner.default,
        is_deprecated=outer.is_deprecated or inner.is_deprecated,
        is_read_only=outer.is_read_only or inner.is_read_only,
        is_write_only=outer.is_write_only or inner.is_write_only,
        notes=tuple(dict.fromkeys((*outer.notes, *inner.notes))),
        xml=outer.xml or inner.xml,
        given_name=outer.given_name or inner.given_name,
    )


def annotate(schema: Schema, outer: Annotations) -> Schema:
    """The schema with what the schema around it says added; the outer words win."""
    if outer == _NONE:
        return schema
    return replace(schema, annotations=merge_annotations(outer, schema.annotations))


# --- Reading ---------------------------------------------------------------------------------------------------------


class Reader(Protocol):
    """What reads the schemas inside a schema."""

    def read(self, node: Node) -> Schema:
        """The schema that stands at the node."""
        ...

    def read_together(self, nodes: tuple[Node, ...], parts: Parts, *tokens: str | int) -> Schema:
        """The schema of what fits several schemas at once, for the place `tokens` inside `parts`."""
        ...

    def read_parts(self, parts: Parts, annotations: Annotations) -> Schema:
        """The schema that the parts make."""
        ...

    def degrade(self, pointer: Pointer, annotations: Annotations, reason: str) -> Schema:
        """`Any` in place of a schema that cannot be typed, reported."""
        ...
