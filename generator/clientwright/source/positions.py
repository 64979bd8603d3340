"""Where the objects of OpenAPI stand in a document, so that nobody mistakes data for structure.

`walk` yields every Operation, Parameter, Schema and so on with its pointer, and never enters `default`, `example`,
`examples`, `enum`, `const` or extensions: a `$ref` in there is somebody's data.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

from msgspec import Struct

from clientwright.source.document import Document, JsonValue, Node, parse_reference

Kind = Literal[
    "document",
    "info",
    "paths",
    "path item",
    "operation",
    "parameter",
    "request body",
    "media type",
    "encoding",
    "responses",
    "response",
    "header",
    "example",
    "link",
    "callback",
    "components",
    "schema",
    "discriminator",
    "security scheme",
    "security requirement",
    "server",
    "tag",
]
Tokens = tuple[str, ...]
Shape = Literal["one", "list", "map"]
"""How a member holds objects of a kind: as one of them, as a list of them, or by name."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
REFERABLE: frozenset[Kind] = frozenset(
    {
        "path item",
        "parameter",
        "request body",
        "media type",
        "response",
        "header",
        "example",
        "link",
        "callback",
        "schema",
        "security scheme",
    }
)
"""The objects that a Reference Object may stand for (a path item and a schema have a `$ref` of their own)."""


class Position(Struct, frozen=True):
    """An object of the document: what it is, where it stands, and what it holds."""

    kind: Kind
    tokens: Tokens
    value: dict[str, JsonValue]


def _schema_fields() -> dict[str, tuple[Shape, Kind]]:
    fields: dict[str, tuple[Shape, Kind]] = {"discriminator": ("one", "discriminator")}
    for name in ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"):
        fields[name] = ("map", "schema")
    for name in ("allOf", "anyOf", "oneOf", "prefixItems"):
        fields[name] = ("list", "schema")
    for name in ("items", "additionalItems", "contains", "unevaluatedItems", "additionalProperties", "propertyNames"):
        fields[name] = ("one", "schema")
    for name in ("unevaluatedProperties", "not", "if", "then", "else", "contentSchema"):
        fields[name] = ("one", "schema")
    return fields


_CONTENT: tuple[Shape, Kind] = ("map", "media type")
_EXAMPLES: tuple[Shape, Kind] = ("map", "example")
_SERVERS: tuple[Shape, Kind] = ("list", "server")
_HEADERS: tuple[Shape, Kind] = ("map", "header")
_SECURITY: tuple[Shape, Kind] = ("list", "security requirement")
_PARAMETER: dict[str, tuple[Shape, Kind]] = {
    "schema": ("one", "schema"),
    "content": _CONTENT,
    "examples": _EXAMPLES,
}
_SWAGGER: dict[str, tuple[Shape, Kind]] = {
    "definitions": ("map", "schema"),
    "parameters": ("map", "parameter"),
    "responses": ("map", "response"),
    "securityDefinitions": ("map", "security scheme"),
}
"""What Swagger 2.0 has in place of components."""
_FIELDS: dict[Kind, dict[str, tuple[Shape, Kind]]] = {
    "document": {
        "info": ("one", "info"),
        "servers": _SERVERS,
        "security": _SECURITY,
        "tags": ("list", "tag"),
        "paths": ("one", "paths"),
        "webhooks": ("map", "path item"),
        "components": ("one", "components"),
        **_SWAGGER,
    },
    "components": {
        "schemas": ("map", "schema"),
        "responses": ("map", "response"),
        "parameters": ("map", "parameter"),
        "examples": _EXAMPLES,
        "requestBodies": ("map", "request body"),
        "headers": _HEADERS,
        "securitySchemes": ("map", "security scheme"),
        "links": ("map", "link"),
        "callbacks": ("map", "callback"),
        "pathItems": ("map", "path item"),
        "mediaTypes": _CONTENT,
    },
    "path item": {
        "parameters": ("list", "parameter"),
        "servers": _SERVERS,
        "additionalOperations": ("map", "operation"),
        **dict.fromkeys(METHODS, ("one", "operation")),
    },
    "operation": {
        "parameters": ("list", "parameter"),
        "requestBody": ("one", "request body"),
        "responses": ("one", "responses"),
        "callbacks": ("map", "callback"),
        "security": _SECURITY,
        "servers": _SERVERS,
    },
    "parameter": _PARAMETER,
    "header": _PARAMETER,
    "request body": {"content": _CONTENT},
    "media type": {
        "schema": ("one", "schema"),
        "itemSchema": ("one", "schema"),
        "encoding": ("map", "encoding"),
        "prefixEncoding": ("list", "encoding"),
        "itemEncoding": ("one", "encoding"),
        "examples": _EXAMPLES,
    },
    "encoding": {
        "headers": _HEADERS,
        "encoding": ("map", "encoding"),
        "prefixEncoding": ("list", "encoding"),
        "itemEncoding": ("one", "encoding"),
    },
    "response": {"headers": _HEADERS, "content": _CONTENT, "links": ("map", "link"), "schema": ("one", "schema")},
    "link": {"server": ("one", "server")},
    "schema": _schema_fields(),
}
_MEMBERS: dict[Kind, Kind] = {"paths": "path item", "callback": "path item", "responses": "response"}
"""Objects whose every member is an object of one kind, extensions aside."""

WITH_SIBLINGS: frozenset[Kind] = frozenset({"schema", "path item"})
"""Objects in which something may stand beside a `$ref`."""


def methods_of(item: Node) -> Iterator[tuple[Tokens, str, Node]]:
    """The operations of a path item: the way to each, its method as it is sent, and what stands there.

    A path may have any method, spelled as it is sent (3.2 §4.9.1).
    """
    for key, node in item.items():
        if key in METHODS:
            yield (key,), key.upper(), node
        elif key == "additionalOperations":
            yield from (((key, method), method, operation) for method, operation in node.items())


def walk(seeds: Iterable[Position], seen: set[Tokens] | None = None) -> Iterator[Position]:
    """Every object at and below the seeds, in document order; pointers in `seen` are left out, and added to it."""
    visited = set() if seen is None else seen
    stack = list(seeds)[::-1]
    while stack:
        position = stack.pop()
        if position.tokens in visited:
            continue
        visited.add(position.tokens)
        yield position
        stack += _children(position)[::-1]


def _children(position: Position) -> list[Position]:
    kind, tokens, value = position.kind, position.tokens, position.value
    found: list[Position] = []
    if "$ref" in value and kind in REFERABLE and kind not in WITH_SIBLINGS:
        return found
    for name, shape, member_kind in members(kind, value):
        _add_field(found, shape, member_kind, (*tokens, name), value[name])
    return found


def members(kind: Kind, value: dict[str, JsonValue]) -> list[tuple[str, Shape, Kind]]:
    """The names of those members of an object that hold objects, each with how it does and which kind."""
    every = _MEMBERS.get(kind)
    if every is not None:
        return [(name, "one", every) for name in value if not name.startswith("x-")]
    fields = _FIELDS.get(kind, {})
    return [(name, *fields[name]) for name in value if name in fields]


def _add_field(found: list[Position], shape: Shape, kind: Kind, tokens: Tokens, value: JsonValue) -> None:
    if isinstance(value, dict):
        if shape == "one":
            found.append(Position(kind, tokens, value))
        elif shape == "map":
            found += [
                Position(kind, (*tokens, name), member) for name, member in value.items() if isinstance(member, dict)
            ]
    elif isinstance(value, list) and (shape == "list" or kind == "schema"):
        elements = enumerate(value)
        found += [Position(kind, (*tokens, str(index)), item) for index, item in elements if isinstance(item, dict)]


def positions(document: Document) -> Iterator[Position]:
    """Every object of a document, in document order, and then those that only a reference leads to."""
    seen: set[Tokens] = set()
    fresh = [Position("document", (), document.root)] if isinstance(document.root, dict) else []
    while fresh:
        targets: list[Position] = []
        for position in walk(fresh, seen):
            yield position
            if (target := _target(position, document)) is not None:
                targets.append(target)
        fresh = [target for target in targets if target.tokens not in seen]


@lru_cache(2)
def all_positions(document: Document) -> tuple[Position, ...]:
    """The positions of a document that nobody changes any more: several stages ask one after the other."""
    return tuple(positions(document))


def _target(position: Position, document: Document) -> Position | None:
    """The object that a reference leads to, taken for what the reference stands for."""
    reference = position.value.get("$ref")
    if not isinstance(reference, str) or position.kind not in REFERABLE or not reference.startswith("#/"):
        return None
    node = document.node.at(parse_reference(reference, document.name))
    if node is None or not isinstance(node.value, dict):
        return None
    return Position(position.kind, node.pointer.tokens, node.value)
