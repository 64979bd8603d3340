"""Which schemas a part of a document needs: those that references, discriminators and mappings lead to.

What a schema takes in by `allOf` it needs, but not the other schemas that take in the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from clientwright.filtering.listing import Listed
from clientwright.pointer import Pointer
from clientwright.source.document import Document, JsonValue, Node, parse_reference
from clientwright.source.positions import Tokens


def schema_section(document: Document) -> Tokens:
    """Where the document lists its schemas."""
    return ("definitions",) if document.node.get("swagger") is not None else ("components", "schemas")


def needed_only_by(document: Document, without: tuple[Listed, ...], kept: tuple[Listed, ...]) -> tuple[str, ...]:
    """The schemas that some operations need and nothing else does, in document order.

    Schemas that no operation needs are no matter of theirs, and stay with all that they need.
    """
    schemas = _read_schemas(document)
    candidates = _reached(_parts(without), schemas)
    webhooks = document.node.get("webhooks")
    roots = [*_parts(kept), *(node for name, node in schemas.nodes.items() if name not in candidates)]
    needed = _reached([*roots, webhooks] if webhooks is not None else roots, schemas)
    return tuple(name for name in schemas.nodes if name in candidates - needed)


def _parts(operations: tuple[Listed, ...]) -> Iterator[Node]:
    """What is said about the operations: by themselves, and for all on their path."""
    for operation in operations:
        yield operation.node
        shared = operation.item.get("parameters")
        if shared is not None:
            yield shared


class _Schemas(Struct, frozen=True):
    """The schemas that a document lists."""

    nodes: Mapping[str, Node]
    names: Mapping[Pointer, str]
    heirs: Mapping[Pointer, list[Node]]
    """Those that take others in by `allOf`, by what they take in."""


def _read_schemas(document: Document) -> _Schemas:
    section = document.node.at(Pointer(document.name, schema_section(document)))
    nodes = dict(section.items()) if section is not None else {}
    heirs: dict[Pointer, list[Node]] = {}
    for node in nodes.values():
        members = node.get("allOf")
        for member in members.elements() if members is not None else ():
            reference = member.text("$ref")
            if reference is not None:
                heirs.setdefault(parse_reference(reference, document.name), []).append(node)
    return _Schemas(nodes, {node.pointer: name for name, node in nodes.items()}, heirs)


def _reached(seeds: Iterable[Node], schemas: _Schemas) -> set[str]:
    """The names of the schemas that the seeds need, directly or not."""
    waiting = [(node, True) for node in seeds]
    seen: set[tuple[Pointer, bool]] = set()
    while waiting:
        node, is_whole = waiting.pop()
        if (node.pointer, is_whole) in seen or (node.pointer, True) in seen:
            continue
        seen.add((node.pointer, is_whole))
        if is_whole and node.pointer in schemas.names and node.get("discriminator") is not None:
            waiting += [(heir, True) for heir in _line_of(node, schemas)]
        for pointer, is_value in _named(node, is_whole, schemas):
            target = node.at(pointer)
            if target is not None:
                waiting.append((target, is_value))
    return {schemas.names[pointer] for pointer, _ in seen if pointer in schemas.names}


def _line_of(node: Node, schemas: _Schemas) -> list[Node]:
    """All schemas that extend this one, directly or not: its values may be theirs."""
    found: dict[Pointer, Node] = {}
    waiting = list(schemas.heirs.get(node.pointer, ()))
    while waiting:
        heir = waiting.pop()
        if heir.pointer not in found:
            found[heir.pointer] = heir
            waiting += schemas.heirs.get(heir.pointer, ())
    return list(found.values())


def _named(node: Node, is_whole: bool, schemas: _Schemas) -> Iterator[tuple[Pointer, bool]]:
    """The places that references and mappings in the node name, and whether values of these may be meant.

    Of a schema that is taken in by `allOf`, the discriminator is no matter.
    """
    top = node.value
    if isinstance(top, dict) and not is_whole:
        top = {key: value for key, value in top.items() if key != "discriminator"}
    waiting: list[tuple[JsonValue, bool]] = [(top, True)]
    while waiting:
        value, is_value = waiting.pop()
        if isinstance(value, list):
            waiting += [(element, is_value) for element in value]
        elif isinstance(value, dict):
            for target in _targets(value):
                yield _place(target, node, schemas), is_value
            waiting += [(member, key != "allOf") for key, member in value.items()]


def _targets(value: dict[str, JsonValue]) -> Iterator[str]:
    mapping = value.get("mapping")
    for target in (value.get("$ref"), *(mapping.values() if isinstance(mapping, dict) else ())):
        if isinstance(target, str):
            yield target


def _place(target: str, node: Node, schemas: _Schemas) -> Pointer:
    """The place that a reference names, or the schema that a mapping does."""
    named = schemas.nodes.get(target)
    return parse_reference(target, node.document.name) if named is None else named.pointer
