"""A document as its reader sees it: the operations, the requests and answers that it allows. No clientwright here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from tests.corpus.documents import METHODS
from tests.cyclr.contract import Received
from tests.driver.bodies import Bodies
from tests.driver.samples import NoValue, Samples

Node = Mapping[str, Any]


class _Loader(yaml.CSafeLoader):
    """YAML 1.2: dates and `no` are texts."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), list(_first))
_Loader.add_constructor(
    "tag:yaml.org,2002:int", lambda loader, node: int(node.value, 0 if node.value[:2] in ("0o", "0x") else 10)
)


def read(path: Path) -> dict[str, Any]:
    """The values of a document."""
    text = path.read_text("utf-8-sig")
    root: dict[str, Any] = json.loads(text) if path.suffix == ".json" else yaml.load(text, _Loader)
    return root


@dataclass(frozen=True, slots=True)
class Request:
    """A request that the document allows, as JSON: the parameters by place and name, and a body."""

    arguments: Mapping[str, Any]
    content_type: str | None = None
    body: Any = None
    """JSON, with bytes for files."""
    media: Node = field(default_factory=dict)
    """What the document says of the body."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that the document allows; the value is JSON or text, and of a stream a list."""

    status: int
    media: str = ""
    value: Any = None
    content: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation, by method and path."""

    key: str
    definition: Node
    item: Node

    @property
    def id(self) -> str:
        """The operationId, or the method and path of one that has none."""
        return str(self.definition.get("operationId") or self.key)


class Document:
    """The document, which tells operations, requests and answers."""

    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root
        self._few, self._all = Samples(root, everything=False), Samples(root, everything=True)
        self._bodies = {samples: Bodies(samples) for samples in (self._few, self._all)}

    def operations(self) -> Iterator[Operation]:
        """Every operation, in order."""
        for path, item in self.root["paths"].items():
            resolved = self._few.resolve(item)
            for method, definition in methods_of(resolved):
                yield Operation(f"{method} {path}", definition, resolved)

    def parameters(self, operation: Operation) -> list[Node]:
        """The parameters of the operation, with those of its path that it does not replace."""
        found: dict[tuple[str, str], Node] = {}
        for node in [*operation.item.get("parameters", ()), *operation.definition.get("parameters", ())]:
            parameter = self._few.resolve(node)
            found[parameter["in"], parameter["name"]] = parameter
        ignored = {"accept", "content-type", "authorization"}
        return [p for (place, name), p in found.items() if place != "header" or name.lower() not in ignored]

    def requests(self, operation: Operation) -> Iterator[Request]:
        """The shortest request and the longest one, with each media type of the body."""
        body = self._few.resolve(operation.definition.get("requestBody") or {})
        for samples in (self._few, self._all):
            arguments = dict(self._arguments(operation, samples))
            contents = body.get("content", {})
            if samples is self._few and not body.get("required", False):
                contents = {}
            for media, content in contents.items():
                yield Request(arguments, media, self._bodies[samples].value(media, content, "write"), content)
            if not contents:
                yield Request(arguments)

    def _arguments(self, operation: Operation, samples: Samples) -> Iterator[tuple[str, Any]]:
        for parameter in self.parameters(operation):
            if parameter.get("required") or samples is self._all:
                content = next(iter(parameter.get("content", {}).values()), parameter)
                yield f"{parameter['in']}:{parameter['name']}", samples.value(content.get("schema", {}), "write")

    def answers(self, operation: Operation) -> Iterator[Answer]:
        """Each status with each media type, with as little and as much as there can be."""
        for status, node in operation.definition.get("responses", {}).items():
            response = self._few.resolve(node)
            has_success = any(str(key).startswith("2") for key in operation.definition["responses"])
            number = (500 if has_success else 200) if status == "default" else int(str(status).replace("X", "0"))
            for media, content in response.get("content", {}).items():
                for samples in (self._few, self._all):
                    yield from self._answer(number, media, content, samples)
            if not response.get("content"):
                yield Answer(number)

    def _answer(self, status: int, media: str, content: Node, samples: Samples) -> Iterator[Answer]:
        bodies = self._bodies[samples]
        try:
            value = bodies.value(media, content, "read")
        except NoValue:
            return
        yield Answer(status, media, value, bodies.content(media, value, content))

    def faults(self, request: Request, received: Received) -> Iterator[str]:
        """How the body that came differs from the one that was passed."""
        if request.content_type is not None:
            yield from self._bodies[self._all].faults(request.content_type, request.body, request.media, received)


def methods_of(item: Node) -> Iterator[tuple[str, Node]]:
    """The operations of a path by their methods, those of 3.2 included."""
    for key, value in item.items():
        if key in METHODS or key == "query":
            yield key.upper(), value
        elif key == "additionalOperations":
            yield from value.items()
