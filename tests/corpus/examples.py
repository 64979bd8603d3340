"""The examples of a document, each with the schema that it is an example of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from clientwright.pointer import Pointer
from clientwright.source.document import Document
from clientwright.source.positions import Position, positions

_JSON = re.compile(r"[^/]+/([^;]+\+)?json\s*(;|$)")


@dataclass(frozen=True, slots=True)
class Example:
    """A value that the document gives for a schema."""

    place: Pointer
    schema: Pointer
    value: Any


def find_examples(document: Document) -> Iterator[Example]:
    """The examples of schemas, media types, parameters and headers of a document in the dialect of 3.1."""
    for position in positions(document):
        place = Pointer(document.name, position.tokens)
        match position.kind:
            case "schema":
                for key, value in _listed(position):
                    yield Example(place.child(*key), place, value)
            case "media type" if "schema" in position.value:
                for key, value in _named(position, document):
                    data = _data(position, value)
                    if data is not _NOTHING:
                        yield Example(place.child(*key), place.child("schema"), data)
            case "parameter" | "header" if "schema" in position.value:
                for key, value in _named(position, document):
                    yield Example(place.child(*key), place.child("schema"), value)


_NOTHING = object()
Keys = tuple[str | int, ...]


def _listed(position: Position) -> Iterator[tuple[Keys, Any]]:
    examples = position.value.get("examples")
    if isinstance(examples, list):
        for index, value in enumerate(examples):
            yield ("examples", index), value


def _named(position: Position, document: Document) -> Iterator[tuple[Keys, Any]]:
    """The example beside a schema, and those of `examples`, through references to components."""
    if "example" in position.value:
        yield ("example",), position.value["example"]
    examples = position.value.get("examples")
    node = document.node.at(Pointer(document.name, (*position.tokens, "examples")))
    for name, member in node.items() if node is not None and isinstance(examples, dict) else ():
        value = member.resolve().value
        for keyword in ("dataValue", "value"):
            if isinstance(value, dict) and keyword in value:
                yield ("examples", name), value[keyword]
                break


def _data(position: Position, value: Any) -> Any:
    """The value in JSON's terms; text of other media types is none."""
    name = position.tokens[-1]
    if not _JSON.match(name):
        return value if isinstance(value, dict | list) and not name.startswith("multipart/") else _NOTHING
    schema = position.value["schema"]
    kinds = str(schema.get("type", "object")) if isinstance(schema, dict) else "object"
    if isinstance(value, str) and "string" not in kinds:
        try:  # the body as it is written, inside a string
            return json.loads(value)
        except ValueError:
            return value
    return value
