"""From a node to its schema: which keywords decide.

References stay references; `enum` and `const` beat `oneOf` and `anyOf`, and those beat `type`.
"""

from __future__ import annotations

from msgspec import Struct, field

from clientwright.diagnostics import Report
from clientwright.model import Annotations, AnySchema, Schema, SchemaRef
from clientwright.parser.schemas.enums import read_enum
from clientwright.parser.schemas.parts import (
    STRUCTURE,
    Parts,
    annotate,
    has_structure,
    is_reference,
    members_of,
    merge_annotations,
    parts_of,
    read_annotations,
    read_own_annotations,
    target_of,
)
from clientwright.parser.schemas.types import common_types, read_types
from clientwright.parser.schemas.unions import read_union
from clientwright.pointer import Pointer
from clientwright.source.document import Node, parse_reference

_DEEPEST = 6
"""So many merged schemas inside each other are merged; recursive ones would never end."""
_MOST_OPEN = 50
_MOST_MERGED = 30_000


class SchemaReader(Struct):
    """Reads the schemas of a document, and counts what it merges: that may cost more than the document is long."""

    report: Report
    _merged: int = 0
    _open: int = 0
    """How many schemas are being read, each inside of another."""
    _sources: list[Pointer] = field(default_factory=list)
    """The components that are being merged into others."""

    def read(self, node: Node) -> Schema:
        """The schema that stands at the node."""
        if is_reference(node):
            reference = node.text("$ref") or ""
            return SchemaRef(node.pointer, parse_reference(reference, node.document.name), read_annotations(node))
        members = tuple(member for member in members_of(node) if has_structure(member))
        annotations = read_own_annotations(node)
        if not members and node.text("$ref") is None:
            return self.read_parts(Parts(node.pointer, (node,)), annotations)
        if len(members) == 1 and not _says_more(node):
            return annotate(self.read(members[0]), annotations)
        parts = parts_of((node,), node.pointer)
        inner = next((source for source in parts.sources if source in self._sources), None)
        if inner is not None:
            message = "this adds something to a schema that it is itself a part of; the type is that schema's"
            self.report.warning("degraded", node.pointer, message)
            return SchemaRef(node.pointer, inner, annotations)
        before = len(self._sources)
        self._sources += parts.sources
        schema = self.read_parts(parts, annotations)
        del self._sources[before:]
        return schema

    def read_together(self, nodes: tuple[Node, ...], parts: Parts, *tokens: str | int) -> Schema:
        """The schema of what fits several schemas at once, for the place `tokens` inside `parts`."""
        distinct = tuple({node.pointer: node for node in nodes}.values())
        annotations = Annotations()
        for node in reversed(distinct):
            annotations = merge_annotations(annotations, read_annotations(node))
        telling = _without_plain_objects(tuple(node for node in distinct if has_structure(node)))
        targets = [target.pointer for node in telling if is_reference(node) and (target := target_of(node))]
        if not telling:
            return AnySchema(distinct[-1].pointer, annotations)
        if len(telling) == 1 or (len(targets) == len(telling) and len(set(targets)) == 1):
            return annotate(self.read(telling[-1]), annotations)
        pointer = parts.pointer.child(*tokens)
        if parts.depth >= _DEEPEST:
            return self.degrade(pointer, annotations, "a merge of schemas that never ends")
        return self.read_parts(parts_of(telling, pointer, parts.depth + 1), annotations)

    def read_parts(self, parts: Parts, annotations: Annotations) -> Schema:
        """The schema that the parts make."""
        self._merged += len(parts.nodes) if parts.sources else 0
        if self._merged > _MOST_MERGED:
            return self._refuse(parts.pointer)
        if self._open >= _MOST_OPEN:
            return self.degrade(parts.pointer, annotations, "a schema inside of too many others")
        self._open += 1
        schema = self._read_parts(parts, annotations)
        self._open -= 1
        return schema

    def _read_parts(self, parts: Parts, annotations: Annotations) -> Schema:
        if parts.has(("enum", "const")):
            found = read_enum(parts, annotations)
            if found is not None:
                return found
        if parts.has(("oneOf", "anyOf")):
            return read_union(parts, annotations, self)
        return read_types(parts, annotations, self)

    def _refuse(self, pointer: Pointer) -> Schema:
        """`Any`, since there is too much to merge; that is an error, and said once."""
        if not any(finding.code == "too-large" for finding in self.report.errors):
            what = "the schemas are too large when `allOf` and `oneOf` are written out"
            hint = "let each schema be a component, and refer to it by a `$ref` of its own"
            self.report.error("too-large", pointer, f"{what}; the limit is {_MOST_MERGED:,} parts", hint=hint)
        return AnySchema(pointer)

    def degrade(self, pointer: Pointer, annotations: Annotations, reason: str) -> Schema:
        """`Any` in place of a schema that cannot be typed, reported."""
        self.report.warning("degraded", pointer, f"{reason} is typed as `Any`")
        return AnySchema(pointer, annotations, reason)


def _without_plain_objects(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The schemas less those that only say that there is an object, where one of the others does, too."""
    others = tuple(node for node in nodes if not _is_plain_object(node))
    if len(others) == len(nodes):
        return nodes
    return others if any(common_types(parts_of((node,), node.pointer)) == ("object",) for node in others) else nodes


def _is_plain_object(node: Node) -> bool:
    value = node.value
    return isinstance(value, dict) and value.get("type") == "object" and STRUCTURE & value.keys() == {"type"}


def _says_more(node: Node) -> bool:
    """Whether a schema says more than its `allOf` does; `type: object` and `required: []` do not."""
    if not isinstance(node.value, dict):
        return False
    value = {key: value for key, value in node.value.items() if key != "allOf"}
    if value.get("type") == "object":
        del value["type"]
    return has_structure(Node(node.document, node.pointer, value))
