"""Answers of a mock: what is sent for a value, and what the document does not have."""

from typing import Any, ClassVar

import pytest

from runtime.decoding import decode
from runtime.framing import ServerSentEvent
from runtime.mock_answers import encode_answer
from runtime.models import Model
from runtime.shapes import WholeEvent

JSON = "application/json"


class Part(Model, rename="pascal"):
    id: str | None = None


class Open(Part):
    __extra__: ClassVar[dict[str, Any]]


class Whole(Model, rename="pascal"):
    part: Part | None = None
    parts: list[Part] | None = None
    by_name: dict[str, Part] | None = None
    open: Open | None = None


class Event(Model):
    event: str
    data: Any
    id: str | None = None


def test_what_is_sent() -> None:
    assert encode_answer({"Id": "1"}, JSON, Part) == b'{"Id":"1"}'
    assert encode_answer([Part(id="1")], JSON, list[Part]) == b'[{"Id":"1"}]'
    assert encode_answer("a", JSON, str) == b'"a"'
    assert encode_answer("a", "text/plain", str) == b"a"
    assert encode_answer(b"{", JSON, Part) == b"{"
    value = {"Part": {}, "Parts": [{}], "ByName": {"a": {}}, "Open": {"More": {"Other": 1}}}
    assert decode(encode_answer(value, JSON, Whole), Whole).value.open == Open()


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"Prat": {}}, "/Prat: there is no such property"),
        ({"Part": {"ID": "1"}}, "/Part/ID: there is no such property"),
        ({"Parts": [{}, {"id": "1"}]}, "/Parts/1/id: there is no such property"),
        ({"ByName": {"a": {"Idd": 1}}}, "/ByName/a/Idd: there is no such property"),
        ({"Part": {"Id": 1}, "x": 1}, "/Part/Id: expected string, got 1; /x: there is no such property"),
    ],
)
def test_what_is_refused(value: Any, message: str) -> None:
    with pytest.raises(ValueError, match=r"\S") as caught:
        encode_answer(value, JSON, Whole)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("media", "expected"),
    [
        ("application/jsonl", b'{"Id":"1"}\n{"Id":"2"}\n'),
        ("application/json-seq", b'\x1e{"Id":"1"}\n\x1e{"Id":"2"}\n'),
        ("text/event-stream", b'data: {"Id":"1"}\n\ndata: {"Id":"2"}\n\n'),
    ],
)
def test_streams_are_lists(media: str, expected: bytes) -> None:
    assert encode_answer([Part(id="1"), {"Id": "2"}], media, Part) == expected
    with pytest.raises(ValueError, match="/Idd: there is no such property"):
        encode_answer([{}, {"Idd": "1"}], media, Part)
    with pytest.raises(ValueError, match="the list of its items"):
        encode_answer({"Id": "1"}, media, Part)


def test_events() -> None:
    media = "text/event-stream"
    plain = ServerSentEvent("two\nlines", "tick", "7")
    assert encode_answer([plain], media, ServerSentEvent) == b"event: tick\nid: 7\ndata: two\ndata: lines\n\n"
    events = [Event(event="a", data={"x": 1}), {"event": "b", "data": "text", "id": "1"}]
    sent = b'event: a\ndata: {"x":1}\n\nevent: b\nid: 1\ndata: text\n\n'
    assert encode_answer(events, media, WholeEvent(Event)) == sent
    with pytest.raises(ValueError, match="/event: expected string, got nothing"):
        encode_answer([{"data": 1}], media, WholeEvent(Event))


def test_xml() -> None:
    content = encode_answer(Whole(part=Part(id="1")), "application/xml", Whole)
    assert content.decode().splitlines()[1] == "<root><Part><Id>1</Id></Part></root>"
    with pytest.raises(ValueError, match="/Prat: there is no such property"):
        encode_answer({"Prat": 1}, "application/xml", Whole)
