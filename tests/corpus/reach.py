"""The schemas that the operations of a document lead to, and those of them that the client has as `Any` in their place.

An `Any` is what the document asks for where it says nothing about a value. Where it says more, the schema was degraded,
and a diagnostic has to say so: `silent` holds the places where none does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from msgspec import Struct

from clientwright.diagnostics import Report
from clientwright.model import AnySchema, SchemaRef
from clientwright.pipeline import Understood
from clientwright.pointer import Pointer

_TELLING = frozenset(
    {
        "$ref",
        "type",
        "enum",
        "const",
        "allOf",
        "anyOf",
        "oneOf",
        "properties",
        "items",
        "prefixItems",
        "additionalProperties",
        "patternProperties",
    }
)
"""The keywords that say what a value is."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How many schemas the operations lead to, how many of these are degraded, and where nobody says so."""

    schemas: int
    degraded: int
    silent: tuple[Pointer, ...]


def measure_reach(understood: Understood, report: Report) -> Reach:
    """The reach of the operations; the report has all that was said until the package was planned."""
    places = {finding.place for finding in report if finding.code == "degraded"}
    found = {schema.pointer: schema for schema in _reached(understood) if not isinstance(schema, SchemaRef)}
    reported = {pointer for pointer, schema in found.items() if pointer in places}
    silent = tuple(
        pointer
        for pointer, schema in found.items()
        if isinstance(schema, AnySchema) and pointer not in reported and _says_more(understood, pointer)
    )
    return Reach(len(found), len(reported) + len(silent), silent)


def _reached(understood: Understood) -> Iterator[Any]:
    """All schemas in the operations, in what they refer to, and so on."""
    definitions = {definition.pointer: definition.schema for definition in understood.api.schemas}
    waiting: list[Any] = list(understood.api.operations)
    seen: set[Pointer] = set()
    while waiting:
        value = waiting.pop()
        if isinstance(value, tuple):
            waiting += value
        elif isinstance(value, Struct) and not isinstance(value, Pointer):
            if type(value).__name__.endswith("Schema"):
                yield value
            if isinstance(value, SchemaRef) and value.target not in seen:
                seen.add(value.target)
                waiting += filter(None, [definitions.get(value.target)])
            waiting += (getattr(value, name) for name in value.__struct_fields__)


def _says_more(understood: Understood, pointer: Pointer) -> bool:
    """Whether the document says what a value there is."""
    node = understood.document.node.at(pointer)
    return node is not None and isinstance(node.value, dict) and not _TELLING.isdisjoint(node.value)
