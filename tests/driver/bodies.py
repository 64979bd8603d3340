"""Bodies as a server reads and writes them, by the document alone: forms and their parts, streams, XML, text and bytes.

What a body is of stays JSON as far as it can be; files are bytes.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from werkzeug.formparser import parse_form_data

from tests.corpus.equality import is_same
from tests.cyclr.contract import Received
from tests.driver.markup import Markup
from tests.driver.samples import Direction, JsonText, Samples, Schema, kind_of

Node = Mapping[str, Any]
EVENTS = "text/event-stream"
_LINES = ("jsonl", "jsonlines", "ndjson", "x-ndjson", "json-seq", "x-jsonlines")


def is_stream(media: str) -> bool:
    """Whether a body of the media type is one value after another."""
    return media.partition(";")[0] == EVENTS or media.partition(";")[0].rpartition("/")[2] in _LINES


def is_xml(media: str) -> bool:
    """Whether it is XML."""
    return media.partition(";")[0].endswith(("/xml", "+xml"))


def is_json(media: str) -> bool:
    """Whether it is a JSON text."""
    return media.partition(";")[0].endswith(("/json", "+json")) or media.startswith("*/*")


class Bodies:
    """Makes the values of bodies, and their bytes."""

    def __init__(self, samples: Samples) -> None:
        self._samples, self._markup = samples, Markup(samples)

    def value(self, media: str, content: Node, direction: Direction) -> Any:
        """What a body holds: for a stream, a list of its items."""
        schema = content.get("schema", {})
        if is_stream(media):
            item = self.item(media, content)
            if media == EVENTS and self._is_whole(content):  # without data, there is no event
                item = {"allOf": [item, {"required": ["data"]}]}
            return [self._item(item, direction, number) for number in range(2)]
        if media.startswith("multipart/") and "itemSchema" in content and not schema:
            return [self._file(content["itemSchema"], self._samples.value(content["itemSchema"], direction))]
        value = self._samples.value(schema, direction)
        return self._with_files(schema, value) if media.startswith("multipart/") else value

    def item(self, media: str, content: Node) -> Schema:
        """The schema of the items of a stream: of lines, also one whole list may be declared."""
        schema = self._samples.merged(content.get("schema", {}))
        if "itemSchema" in content:
            found: Schema = content["itemSchema"]
            return found
        is_list = kind_of(schema) == "array" and media != EVENTS
        return schema["items"] if is_list else content.get("schema", {})

    def _item(self, schema: Schema, direction: Direction, number: int) -> Any:
        value = self._samples.value(schema, direction, number)
        if isinstance(value, dict) and isinstance(value.get("data"), JsonText):
            value["data"] = json.loads(value["data"])
        return value

    def _is_in_markup(self, value: Any, body: bytes, schema: Schema) -> bool:
        try:
            read = self._markup.read(body, schema)
        except SyntaxError:
            return False
        return is_same(exact(json.dumps(value)), exact(json.dumps(read, default=float)))

    def _is_whole(self, content: Node) -> bool:
        """Whether the items of a stream of events are events, and not what is in their data."""
        return "data" in self._properties(content.get("itemSchema", {}))

    def _with_files(self, schema: Schema, value: Any) -> Any:
        """The value with bytes where the document has files."""
        if isinstance(value, list):
            items = self._samples.merged(schema).get("items", {})
            return [self._file(items, item) for item in value]
        if not isinstance(value, dict):
            return value
        members = self._properties(schema)
        return {name: self._file(members.get(name, {}), member) for name, member in value.items()}

    def _file(self, schema: Schema, value: Any) -> Any:
        whole = self._samples.merged(schema) if isinstance(schema, Mapping) else {}
        if isinstance(value, list):
            return [self._file(whole.get("items", {}), item) for item in value]
        is_media = "contentMediaType" in whole and "contentEncoding" not in whole
        is_file = whole.get("format") == "binary" or is_media
        return value.encode() + b"\x00\xff\r\n" if is_file and isinstance(value, str) else value

    def _properties(self, schema: Schema) -> Mapping[str, Any]:
        whole = self._samples.merged(schema)
        found: dict[str, Any] = dict(whole.get("properties", {}))
        for option in (*whole.get("oneOf", ()), *whole.get("anyOf", ())):
            found = {**self._properties(option), **found}
        return found

    def content(self, media: str, value: Any, content: Node) -> bytes:
        """The bytes of an answer that holds the value."""
        if media.startswith(EVENTS):
            is_whole = self._is_whole(content)
            return b"".join(_event(item if is_whole else {"data": item}) for item in value)
        if is_stream(media):
            before = b"\x1e" if "seq" in media else b""
            return b"".join(before + json.dumps(item).encode() + b"\n" for item in value)
        if is_json(media):
            return json.dumps(value).encode()
        schema = content.get("schema", {})
        if is_xml(media) and schema and not isinstance(value, str):
            return self._markup.write(value, schema, self._markup.root_of(schema, "root"))
        return str(value).encode()

    def faults(self, media: str, value: Any, content: Node, received: Received) -> Iterator[str]:
        """How what a server reads in the request differs from the value that was passed."""
        body = received.body
        if is_json(media):
            is_right = is_same(exact(json.dumps(value)), exact(body))
        elif is_stream(media):
            lines = [line.removeprefix(b"\x1e") for line in body.split(b"\n") if line]
            is_right = is_same(exact(json.dumps(value)), [exact(line) for line in lines])
        elif media.startswith("multipart/"):
            is_right = _is_in_parts(value, parts(received))
        elif media == "application/x-www-form-urlencoded":
            pairs = parse_qsl(body.decode(), keep_blank_values=True)
            is_right = all(_is_among(leaf, [text for _, text in pairs]) for leaf in _leaves(value))
        elif is_xml(media) and not isinstance(value, str):
            is_right = self._is_in_markup(value, body, content.get("schema", {}))
        else:
            is_right = body == (value if isinstance(value, bytes) else str(value).encode())
        if not is_right:
            yield f"the body was {value!r} and came as {body!r}"


def _event(fields: Node) -> bytes:
    lines = [f"{key}: {_line(value)}" for key, value in fields.items() if key in ("event", "data", "id", "retry")]
    return "\n".join([*lines, "", ""]).encode()


def _line(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def exact(text: str | bytes) -> Any:
    """The JSON text as values, numbers with all their digits."""
    return json.loads(text, parse_float=Decimal)


# --- Parts -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Part:
    """One part as a server finds it."""

    name: str
    content: bytes
    media: str = ""
    filename: str | None = None


def parts(received: Received) -> list[Part]:
    """The parts of a multipart body, read by werkzeug where it is a form, else by the standard library."""
    media = received.header("content-type") or ""
    if received.media_type == "multipart/form-data":
        environ = {"CONTENT_TYPE": media, "wsgi.input": io.BytesIO(received.body), "REQUEST_METHOD": "POST"}
        environ["CONTENT_LENGTH"] = str(len(received.body))
        _, form, files = parse_form_data(environ, stream_factory=lambda **_: io.BytesIO())
        plain = [Part(name, text.encode()) for name, text in form.items(multi=True)]
        sent = files.items(multi=True)
        return plain + [Part(name, file.read(), file.content_type or "", file.filename) for name, file in sent]
    message = BytesParser(policy=HTTP).parsebytes(f"Content-Type: {media}\r\n\r\n".encode() + received.body)
    return [
        Part("", part.get_payload(decode=True), part.get_content_type(), part.get_filename())
        for part in message.iter_parts()  # type: ignore[attr-defined]
    ]


def _is_in_parts(value: Any, found: list[Part]) -> bool:
    """Whether each member has its part, and each item of an array one of its own, and nothing else is there."""
    pairs = value.items() if isinstance(value, dict) else [("", item) for item in value]
    wanted = [
        (name, item)
        for name, member in pairs
        if member is not None
        for item in (member if isinstance(member, list) and isinstance(value, dict) else [member])
    ]
    left = list(found)
    for name, item in wanted:
        part = next((part for part in left if part.name == name and _holds(part, item)), None)
        if part is None:
            return False
        left.remove(part)
    return not left


def _holds(part: Part, item: Any) -> bool:
    if isinstance(item, bytes):
        return part.content == item and (part.filename is not None or part.name == "")
    if isinstance(item, dict | list):
        return is_same(exact(json.dumps(item)), exact(part.content))
    return _is_among(item, [part.content.decode()])


def _is_among(leaf: Any, texts: list[str]) -> bool:
    text = str(leaf).lower() if isinstance(leaf, bool) else str(leaf)
    return any(is_same(text, other) or _is_number(leaf, other) for other in texts)


def _is_number(leaf: Any, text: str) -> bool:
    try:
        return isinstance(leaf, float) and Decimal(text) == Decimal(str(leaf))
    except ArithmeticError:
        return False


def _leaves(value: Any) -> Iterator[Any]:
    """The scalars in the value that are sent: in forms, null is not."""
    if isinstance(value, dict | list):
        for member in value.values() if isinstance(value, dict) else value:
            yield from _leaves(member)
    elif value is not None:
        yield value
