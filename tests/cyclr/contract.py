"""The judge: does a request, or an answer, keep to the document?

`Contract.problems_of_request` lets openapi-core compare a request with `spec/cyclr.yaml`. What openapi-core lets pass,
query parameters and body properties which the document does not declare, is found by `Contract.additions_of_request`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import yaml
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

DOCUMENT = Path(__file__).parents[2] / "spec" / "cyclr.yaml"
PREFIX = "/v1.0"


@dataclass(frozen=True)
class Received:
    """A request as the server got it; `target` is the raw path and query of the request line."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def path(self) -> str:
        """The path below `/v1.0`, still percent-encoded: `/accounts/42`."""
        return urlsplit(self.target).path.removeprefix(PREFIX)

    @property
    def query(self) -> dict[str, str]:
        """The query parameters, decoded."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    def header(self, name: str) -> str | None:
        """The value of a header, or None; names compare without case."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    @property
    def media_type(self) -> str:
        """The content type without its parameters, or an empty string."""
        return (self.header("content-type") or "").split(";")[0].strip().lower()

    @cached_property
    def data(self) -> Any:
        """The body as data: parsed JSON, form fields, or None where there is no body."""
        if self.media_type == "application/x-www-form-urlencoded":
            return dict(parse_qsl(self.body.decode(), keep_blank_values=True))
        return json.loads(self.body) if self.body else None


@dataclass(frozen=True)
class Answer:
    """What the server sends back."""

    status: int = 200
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()
    delay: float = 0.0
    """Seconds that pass before the first byte is sent."""

    @property
    def media_type(self) -> str:
        """The content type, or an empty string."""
        return next((value for key, value in self.headers if key.lower() == "content-type"), "")


@dataclass(frozen=True)
class Match:
    """An operation of the document which a request asks for."""

    id: str
    template: str
    definition: Mapping[str, Any]
    path_arguments: Mapping[str, str]


class Contract:
    """The document, ready to judge requests and answers."""

    def __init__(self, document: Path = DOCUMENT) -> None:
        self.document: dict[str, Any] = yaml.safe_load(document.read_text("utf-8"))
        self._judge = OpenAPI.from_path(document)

    @cached_property
    def operations(self) -> dict[str, tuple[str, str]]:
        """Every operationId with its method and path template."""
        return {
            definition["operationId"]: (method.upper(), template)
            for template, item in self.document["paths"].items()
            for method, definition in item.items()
        }

    def match(self, received: Received) -> Match | None:
        """The operation a request asks for, or None where the document has none."""
        for template, item in self.document["paths"].items():
            pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(template))
            found = re.fullmatch(pattern, received.path)
            if found and received.method.lower() in item:
                definition = item[received.method.lower()]
                arguments = {name: unquote(value) for name, value in found.groupdict().items()}
                return Match(definition["operationId"], template, definition, arguments)
        return None

    def problems_of_request(self, received: Received) -> tuple[str, ...]:
        """What is wrong with a request, as sentences; nothing when it keeps to the document."""
        match = self.match(received)
        if match is None:
            return (f"{received.method} {received.path} is no operation of the document",)
        try:
            self._judge.validate_request(_JudgedRequest(received))
        except OpenAPIError as error:
            return (f"{match.id}: {_sentence(error)}",)
        return ()

    def additions_of_request(self, received: Received) -> tuple[str, ...]:
        """What a good request has that the document does not declare, as sentences; a server lets it pass."""
        match = self.match(received)
        return tuple(f"{match.id}: {addition}" for addition in self._undeclared(match, received)) if match else ()

    def problems_of_answer(self, received: Received, answer: Answer) -> tuple[str, ...]:
        """What is wrong with an answer to a request, as sentences."""
        try:
            self._judge.validate_response(_JudgedRequest(received), _JudgedResponse(answer))
        except OpenAPIError as error:
            return (_sentence(error),)
        return ()

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """The node itself, or what its `$ref` leads to."""
        while "$ref" in node:
            target: Any = self.document
            for token in node["$ref"].removeprefix("#/").split("/"):
                target = target[token]
            node = target
        return node

    def answer_schema(self, match: Match) -> Mapping[str, Any] | None:
        """The schema of the operation's 200 answer, or None where it has no body."""
        content = match.definition["responses"]["200"].get("content")
        return self.resolve(content["application/json"]["schema"]) if content else None

    def _undeclared(self, match: Match, received: Received) -> Iterator[str]:
        parameters = [self.resolve(parameter) for parameter in match.definition.get("parameters", ())]
        declared = {parameter["name"] for parameter in parameters if parameter["in"] == "query"}
        for name in received.query.keys() - declared:
            yield f"query parameter `{name}` is not declared"
        body = match.definition.get("requestBody")
        if body is None and received.body:
            yield "the operation takes no body"
        elif body is not None and received.body:
            yield from self._undeclared_properties(body["content"][received.media_type]["schema"], received.data, "")

    def _undeclared_properties(self, schema: Mapping[str, Any], data: Any, where: str) -> Iterator[str]:
        schema = self.resolve(schema)
        if isinstance(data, list):
            for index, item in enumerate(data):
                yield from self._undeclared_properties(schema.get("items", {}), item, f"{where}/{index}")
        elif isinstance(data, dict):
            for name, value in data.items():
                if name in schema.get("properties", {}):
                    yield from self._undeclared_properties(schema["properties"][name], value, f"{where}/{name}")
                else:
                    yield f"property `{where}/{name}` is not declared"


class _JudgedRequest:
    """A received request in the words of openapi-core, as if it had reached the first server of the document."""

    host_url = "https://api.cyclr.com"

    def __init__(self, received: Received) -> None:
        self.path = PREFIX + received.path
        self.method = received.method.lower()
        self.content_type = received.media_type
        self.body = received.body or None
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(received.query), header=Headers(list(received.headers))
        )


class _JudgedResponse:
    """An answer in the words of openapi-core."""

    def __init__(self, answer: Answer) -> None:
        self.status_code = answer.status
        self.headers = Headers(list(answer.headers))
        self.content_type = answer.media_type
        self.data = answer.body or None


def _sentence(error: BaseException) -> str:
    """What openapi-core found, with the faults of the schema where it knows them."""
    faults = [str(fault.message) for fault in getattr(error.__cause__, "schema_errors", ())]
    return ": ".join([type(error).__name__, *(faults or [str(error.__cause__ or error)])])
