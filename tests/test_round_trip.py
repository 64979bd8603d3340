"""What came is what goes out again, for every kind of schema, in JSON, JSON Lines and XML, by both kinds of clients.

A client of a document that has one operation for each kind and media type answers what the example holds, byte by byte;
the value that it gives is sent back, whole and by arguments, blocking and not.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import string
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.clients import Answers, AsyncAnswers, build, lock_of
from tests.corpus.equality import is_same

Schema = dict[str, Any]
TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
WHOLE = st.integers() | st.integers(-(2**80), 2**80)
FLOAT = st.floats(allow_nan=False, allow_infinity=False).map(lambda number: Decimal(repr(number))) | st.integers(0, 9)
NUMBER = st.decimals(allow_nan=False, allow_infinity=False) | st.decimals("-1e30", "1e30", places=25) | WHOLE
STRING = {"type": "string"}
INTEGER = {"type": "integer"}
ANYTHING = st.recursive(
    st.none() | st.booleans() | WHOLE | FLOAT | TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=2),
    max_leaves=6,
)
UNKNOWN = st.dictionaries(st.sampled_from(["more", "x-1", "naïve", "UPPER"]), ANYTHING | NUMBER, max_size=2)


def record(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    """An object with fields that nobody knows."""
    known = st.fixed_dictionaries(required, optional=optional)
    return st.builds(lambda fields, more: {**more, **fields}, known, UNKNOWN)


TREES = st.recursive(
    record({"name": TEXT}, {}),
    lambda inner: st.builds(lambda node, parts: {**node, "parts": parts}, record({"name": TEXT}, {}), st.lists(inner)),
    max_leaves=4,
)
CAT = record({"kind": st.just("cat"), "lives": WHOLE}, {})
DOG = record({"kind": st.just("dog"), "name": TEXT}, {})
MOMENTS = st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.isoformat().replace("+00:00", "Z"))
COMPONENTS: dict[str, Schema] = {
    "Tree": {
        "type": "object",
        "required": ["name"],
        "properties": {"name": STRING, "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}},
    },
    "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "cat"}, "lives": INTEGER}},
    "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "dog"}, "name": STRING}},
}
KINDS: dict[str, tuple[Schema, st.SearchStrategy[Any]]] = {
    "text": (STRING, TEXT),
    "whole": (INTEGER, WHOLE),
    "int64": ({"type": "integer", "format": "int64"}, WHOLE),
    "number": ({"type": "number"}, FLOAT),
    "decimal": ({"type": "number", "format": "decimal"}, NUMBER),
    "flag": ({"type": "boolean"}, st.booleans()),
    "nothing": ({"type": "null"}, st.none()),
    "day": ({**STRING, "format": "date"}, st.dates().map(str)),
    "moment": ({**STRING, "format": "date-time"}, MOMENTS),
    "clock": ({**STRING, "format": "time"}, st.times().map(lambda clock: f"{clock.isoformat()}Z")),
    "span": ({**STRING, "format": "duration"}, st.integers(0, 10**6).map(lambda seconds: f"PT{seconds}S")),
    "uuid": ({**STRING, "format": "uuid"}, st.uuids().map(str)),
    "octets": ({**STRING, "format": "byte"}, st.sampled_from(["", "AA==", "AP8=", "/+8="])),
    "choice": ({"enum": ["a", "b b", ""]}, st.sampled_from(["a", "b b", ""])),
    "level": ({"enum": [1, 2, 30]}, st.sampled_from([1, 2, 30])),
    "constant": ({"const": "only"}, st.just("only")),
    "list": ({"type": "array", "items": INTEGER}, st.lists(WHOLE, max_size=3)),
    "lists": ({"type": "array", "items": {"type": "array", "items": STRING}}, st.lists(st.lists(TEXT), max_size=3)),
    "pair": ({"type": "array", "prefixItems": [STRING, INTEGER], "items": False}, st.tuples(TEXT, WHOLE).map(list)),
    "map": ({"type": "object", "additionalProperties": INTEGER}, st.dictionaries(TEXT, WHOLE, max_size=3)),
    "record": ({"type": "object", "properties": {"a": STRING, "b": INTEGER}}, record({}, {"a": TEXT, "b": WHOLE})),
    "merged": ({"allOf": [{"$ref": "#/components/schemas/Cat"}, {"properties": {"age": {"type": "number"}}}]}, CAT),
    "nullable": ({"type": ["string", "null"]}, st.none() | TEXT),
    "either": ({"oneOf": [INTEGER, STRING]}, WHOLE | TEXT),
    "tagged": (
        {
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {"propertyName": "kind"},
        },
        CAT | DOG,
    ),
    "shape": (
        {"anyOf": [{"$ref": "#/components/schemas/Tree"}, {"type": "array", "items": STRING}]},
        TREES | st.lists(TEXT, max_size=2),
    ),
    "tree": ({"$ref": "#/components/schemas/Tree"}, TREES),
    "anything": ({}, ANYTHING),
}
LETTERS = st.text(string.ascii_letters + "äß<&>\"'", min_size=1, max_size=6)
XML: dict[str, tuple[Schema, st.SearchStrategy[Any]]] = {
    kind: (KINDS[kind][0], values)
    for kind, values in {
        "text": LETTERS,
        "whole": WHOLE,
        "number": FLOAT,
        "decimal": NUMBER,
        "flag": st.booleans(),
        "day": st.dates().map(str),
        "uuid": st.uuids().map(str),
        "choice": st.sampled_from(["a", "b b"]),
        "list": st.lists(WHOLE, min_size=1, max_size=3),
        "record": st.tuples(LETTERS, WHOLE, LETTERS).map(
            lambda three: dict(zip(("a", "b", "more"), three, strict=True))
        ),
    }.items()
}


def document() -> Schema:
    """A document with an operation for each kind and media type, of which both directions are the same."""
    paths = {}
    for media, kinds in (("application/json", KINDS), ("application/jsonl", KINDS), ("application/xml", XML)):
        ending = media.rpartition("/")[2]
        for kind, (schema, _) in kinds.items():
            wrapped = {"type": "object", "required": ["value"], "properties": {"value": schema}}
            content = {media: {"itemSchema" if ending == "jsonl" else "schema": wrapped}}
            paths[f"/{ending}/{kind}"] = {
                "post": {
                    "operationId": f"{ending}_{kind}",
                    "tags": [ending],
                    "requestBody": {"required": True, "content": content},
                    "responses": {"200": {"description": "The same.", "content": content}},
                }
            }
    info = {"title": "Kinds API", "version": "1"}
    return {"openapi": "3.2.0", "info": info, "paths": paths, "components": {"schemas": COMPONENTS}}


@dataclass(frozen=True)
class Clients:
    """A client of each kind, what answers them, and the methods by operationId."""

    sync: Any
    answers: Answers
    other: Any
    async_answers: AsyncAnswers
    methods: dict[str, str]
    with_response: Any

    def call(self, kind: str, content: bytes, media: str, **arguments: Any) -> Any:
        """The response of both clients, which send the same bytes."""
        for answers in (self.answers, self.async_answers):
            answers.media, answers.content = media, content
        group, _, name = self.methods[kind].partition(".")
        response = self.with_response(getattr(getattr(self.sync, group), name))(**arguments)
        asyncio.run(self._call_other(group, name, arguments))
        sent, other = self.answers.requests[-1], self.async_answers.requests[-1]
        assert (sent.method, sent.url, sent.headers.pairs) == (other.method, other.url, other.headers.pairs)
        assert bytes_of(sent.content) == bytes_of(other.content)
        return response

    async def _call_other(self, group: str, name: str, arguments: dict[str, Any]) -> None:
        response = await self.with_response(getattr(getattr(self.other, group), name))(**arguments)
        if hasattr(response.value, "aclose"):
            await response.value.aclose()

    @property
    def sent(self) -> bytes:
        """What was sent last."""
        return bytes_of(self.answers.requests[-1].content)


def bytes_of(content: Any) -> bytes:
    return content if isinstance(content, bytes) else b"".join(content)


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clients]:
    folder = tmp_path_factory.mktemp("kinds")
    (folder / "spec.yaml").write_text(json.dumps(document()))
    built = build(folder)
    built.write(folder)
    sys.path.insert(0, str(folder))
    package = importlib.import_module(built.package)
    for path in built.files:  # hypothesis looks for constants in what is imported, which must stay the same
        if path.startswith("src/") and path.endswith(".py"):
            importlib.import_module(path.removeprefix("src/").removesuffix(".py").replace("/", "."))
    answers, others = (kind(built.package, 200, "", b"") for kind in (Answers, AsyncAnswers))
    sync = package.Kinds(transport=answers, base_url="https://kinds.example")
    other = package.AsyncKinds(transport=others, base_url="https://kinds.example")
    methods = {entry["id"]: entry["method"] for entry in lock_of(built)["operations"].values()}
    yield Clients(sync, answers, other, others, methods, package.with_response)
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == built.package]:
        del sys.modules[name]


def written(value: Any) -> str:
    """The value as JSON, numbers with all their digits."""
    match value:
        case dict():
            return f"{{{','.join(f'{json.dumps(key)}:{written(member)}' for key, member in value.items())}}}"
        case list():
            return f"[{','.join(map(written, value))}]"
        case Decimal():
            return str(value)
        case _:
            return json.dumps(value)


def exact(text: bytes | str) -> Any:
    return json.loads(text, parse_float=Decimal)


quick = settings(
    max_examples=10, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.parametrize("kind", KINDS)
@quick
@given(data=st.data())
def test_json(clients: Clients, kind: str, data: st.DataObject) -> None:
    raw = data.draw(record({"value": KINDS[kind][1]}, {}))
    content = written(raw).encode()
    came = clients.call(f"json_{kind}", content, "application/json", body=content)
    assert came.mismatches == ()
    again = clients.call(f"json_{kind}", content, "application/json", body=came.value)
    assert is_same(exact(content), exact(clients.sent))
    assert again.value == came.value
    clients.call(f"json_{kind}", content, "application/json", value=came.value.value)
    if kind != "octets":  # which are not of this type when they are an argument
        assert is_same(exact(content)["value"], exact(clients.sent)["value"])


@pytest.mark.parametrize("kind", KINDS)
@quick
@given(data=st.data())
def test_json_lines(clients: Clients, kind: str, data: st.DataObject) -> None:
    raw = data.draw(st.lists(record({"value": KINDS[kind][1]}, {}), max_size=3))
    content = b"".join(written(item).encode() + b"\n" for item in raw)
    came = list(clients.call(f"jsonl_{kind}", content, "application/jsonl", body=content).value)
    assert list(clients.call(f"jsonl_{kind}", content, "application/jsonl", body=came).value) == came
    lines = [exact(line) for line in clients.sent.split(b"\n") if line]
    assert is_same([exact(line) for line in content.split(b"\n") if line], lines)


@pytest.mark.parametrize("kind", XML)
@quick
@given(data=st.data())
def test_xml(clients: Clients, kind: str, data: st.DataObject) -> None:
    value = data.draw(XML[kind][1])
    content = f"<root>{''.join(elements('value', value))}</root>".encode()
    came = clients.call(f"xml_{kind}", content, "application/xml", body=content)
    assert came.mismatches == ()
    assert clients.call(f"xml_{kind}", content, "application/xml", body=came.value).value == came.value
    sent = clients.sent
    back = clients.call(f"xml_{kind}", sent, "application/xml", body=came.value)
    assert (back.value, back.mismatches) == (came.value, ())
    assert same_texts(sent.partition(b"\n")[2], content)


def elements(name: str, value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from elements(name, item)
        return
    inner = (text for key, member in value.items() for text in elements(key, member)) if isinstance(value, dict) else ()
    plain = str(value).lower() if isinstance(value, bool) else str(value)
    yield f"<{name}>{''.join(inner) if isinstance(value, dict) else escape(plain)}</{name}>"


def same_texts(one: bytes, other: bytes) -> bool:
    """Whether two documents have the same elements with the same texts, numbers as numbers."""
    from xml.etree import ElementTree as ET

    pairs = list(zip(ET.fromstring(one).iter(), ET.fromstring(other).iter(), strict=True))
    return all(
        a.tag == b.tag and (a.text == b.text or Decimal(a.text or "") == Decimal(b.text or "")) for a, b in pairs
    )
