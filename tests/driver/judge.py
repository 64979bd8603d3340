"""A server on loopback that lets openapi-core judge what it gets, and gives the answer that is ordered next."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.corpus.documents import METHODS
from tests.cyclr.contract import Answer as Sent
from tests.cyclr.contract import Received
from tests.driver.bodies import is_json, is_stream, is_xml
from tests.driver.document import Answer
from tests.driver.samples import Samples, kind_of


class Refusal(Exception):
    """What the document has against a request."""


class Judge:
    """What openapi-core says about requests and answers; addresses do not count."""

    def __init__(self, root: dict[str, Any]) -> None:
        self._core = OpenAPI.from_dict(_in_their_words(root), Config(spec_validator_cls=None))
        self._seen: dict[Received, Mapping[str, Any]] = {}

    def read(self, received: Received) -> Mapping[str, Any]:
        """The parameters as a server reads them, by place and name; raises `Refusal` for what breaks the document."""
        if received in self._seen:
            return self._seen[received]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            result = self._core.unmarshal_request(JudgedRequest(received))
        if result.errors:
            raise Refusal("; ".join(map(sentence, result.errors)))
        places = ("path", "query", "header", "cookie")
        found = {f"{place}:{k}": v for place in places for k, v in getattr(result.parameters, place).items()}
        self._seen[received] = found
        return found


@dataclass
class Server:
    """What `tests.cyclr.server.listening` puts on a port: it judges each request and gives the answer that is due."""

    judge: Judge
    url: str = ""
    answer: Answer = field(default_factory=lambda: Answer(204))
    requests: list[Received] = field(default_factory=list)

    def handle(self, received: Received) -> Sent:
        """The answer; `Retry-After` keeps clients from waiting between their attempts."""
        self.requests.append(received)
        named = "application/json" if self.answer.media.startswith("*/*") else self.answer.media.replace("*", "x")
        media = (("content-type", named),) if named else ()
        return Sent(self.answer.status, self.answer.content, (*media, *self.answer.headers, ("retry-after", "0")))


def sentence(error: BaseException) -> str:
    """What openapi-core found, with the faults of the schema where it knows them."""
    cause = error.__cause__ or error
    faults = [
        f"{'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}"
        for fault in getattr(cause, "schema_errors", ())
    ]
    return ": ".join([type(error).__name__, *(faults or [str(cause)[:300]])])


_FORMATS = frozenset({"date", "date-time", "uuid", "byte", "binary", "password", "int32", "int64", "float", "double"})


def _in_their_words(root: dict[str, Any]) -> dict[str, Any]:
    """The document as openapi-core understands it: without servers, discriminators and formats of others.

    What is read only is not required of requests. An object that is spread over a query is optional, too: the trial
    looks at what it comes as. So it does at the parts of multipart bodies, at XML and at streams: openapi-core takes
    each part for text, also where it stands for a boolean, and reads no items.
    """
    root = copy.deepcopy(root)
    samples = Samples(root, everything=False)
    _as_of_3_1(root, samples)
    for node in _nodes(root):
        if node.get("in") == "query" and node.get("explode", True) and node.get("style", "form") == "form":
            schema = node.get("schema")
            if isinstance(schema, dict) and kind_of(samples.merged(schema)) == "object":
                node["required"] = False
        if node.get("style") == "deepObject":
            node["explode"] = True
        if isinstance(node.get("format"), str) and node["format"] not in _FORMATS:
            del node["format"]
        members, required = node.get("properties"), node.get("required")
        if isinstance(members, dict) and isinstance(required, list):
            node["required"] = [n for n in required if not samples.merged(members.get(n, {})).get("readOnly")]
        if isinstance(node.get("servers"), list):
            del node["servers"]
        if isinstance(node.get("discriminator"), dict):
            del node["discriminator"]
            if "oneOf" in node:  # the tag tells apart what may all fit
                node["anyOf"] = node.pop("oneOf")
        if node.get("type") == "http" and "scheme" in node:
            node["scheme"] = node["scheme"].lower()
    return root


def _as_of_3_1(root: dict[str, Any], samples: Samples) -> None:
    """What 3.2 has beside: methods become paths of their own, and a whole query string is not looked at."""
    if str(root["openapi"]).startswith("3.2"):
        root["openapi"] = "3.1.0"
    for path, item in list(root["paths"].items()):
        for method, operation in {"QUERY": item.pop("query", None), **item.pop("additionalOperations", {})}.items():
            if operation is not None:
                root["paths"][f"/-{method}-{path}"] = {**_shared(item), "post": operation}
    for node in _nodes(root):
        if isinstance(node.get("parameters"), list):
            node["parameters"] = [p for p in node["parameters"] if p.get("in") != "querystring"]
        if node.get("style") == "cookie":
            node["style"] = "form"
        for media, content in node["content"].items() if isinstance(node.get("content"), dict) else ():
            if "/" not in media or not isinstance(content, dict):
                continue
            if is_stream(media) or is_xml(media) or _is_bytes(media):
                content.clear()
            elif media.startswith("multipart/"):
                content["schema"] = _of_text(samples.merged(content.get("schema", {})), samples)


def _is_bytes(media: str) -> bool:
    """Whether openapi-core has no word for what is in the body but bytes, which no schema takes."""
    is_known = is_json(media) or media.startswith(("multipart/", "text/", "application/x-www-form-urlencoded"))
    return not is_known


def _of_text(schema: Mapping[str, Any], samples: Samples) -> dict[str, Any]:
    """The schema of a multipart body, of whose simple parts it only asks that they are there."""
    kept = {key: schema[key] for key in ("required", "additionalProperties") if key in schema}
    members = {name: samples.merged(member) for name, member in schema.get("properties", {}).items()}
    whole = {name: member if kind_of(member) == "object" else {} for name, member in members.items()}
    return {**kept, "properties": whole}


def _shared(item: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in item.items() if key in ("parameters", "summary", "description")}


def _nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _nodes(child)


class JudgedRequest:
    """A received request in the words of openapi-core."""

    host_url = "http://127.0.0.1"

    def __init__(self, received: Received) -> None:
        parts = urlsplit(received.target)
        is_known = received.method.lower() in METHODS
        self.path = unquote(parts.path) if is_known else f"/-{received.method}-{unquote(parts.path)}"
        self.method = received.method.lower() if is_known else "post"
        self.content_type = received.header("content-type") or ""
        self.body = received.body or None
        cookies = parse_qsl((received.header("cookie") or "").replace("; ", "&"), keep_blank_values=True)
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(parts.query, keep_blank_values=True)),
            header=Headers(list(received.headers)),
            cookie=ImmutableMultiDict(cookies),
        )
