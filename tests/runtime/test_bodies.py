"""Bodies of every kind: the specification's own examples, both clients over a socket, and other people's parsers."""

import io
import json
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import date
from email import message_from_bytes
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest
from werkzeug.wrappers import Request as ServerRequest

from runtime import models, multipart
from runtime.bodies import encode_body
from runtime.client import AsyncClient, Client
from runtime.errors import InvalidArgumentError
from runtime.shapes import Body, Encoding, Parts
from runtime.uploads import Part, Upload
from tests.runtime.recorder import recorder
from tests.runtime.scripted import CREATE, make

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


class Pet(models.Model):
    name: str
    tags: list[str] | None = None


def wire(body: Body, value: Any) -> tuple[str, bytes]:
    content_type, content = encode_body(body, value)
    return content_type, b"".join(content) if isinstance(content, Upload) else content


File = tuple[str, str | None, str, bytes]
"""The name of its part, its own, its media type and what it holds."""


def received(body: Body, value: Any) -> tuple[dict[str, list[str]], list[File]]:
    """The fields and the files of the request, as werkzeug reads it."""
    content_type, content = wire(body, value)
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_TYPE": content_type,
        "CONTENT_LENGTH": str(len(content)),
        "wsgi.input": io.BytesIO(content),
    }
    with ServerRequest(environ) as request:
        files = request.files.items(multi=True)
        found = [(name, file.filename, file.mimetype, file.read()) for name, file in files]
        return request.form.to_dict(flat=False), found


# --- The specification's own examples --------------------------------------------------------------------------------

ADDRESS = {"streetAddress": "123 Example Dr.", "city": "Somewhere", "state": "CA", "zip": "99999+1234"}
UUID = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"


def test_a_form_as_the_specification_has_it() -> None:
    """OpenAPI 3.1.1 §4.8.14.5 and 3.2 §4.15.4.1: `id` in plain text, `address` as JSON."""
    expected = (
        "id=f81d4fae-7dec-11d0-a765-00a0c91e6bf6&address=%7B%22streetAddress%22%3A%22123+Example+Dr.%22%2C%22city%22"
        "%3A%22Somewhere%22%2C%22state%22%3A%22CA%22%2C%22zip%22%3A%2299999%2B1234%22%7D"
    )
    assert wire(Body(FORM), {"id": UUID, "address": ADDRESS}) == (FORM, expected.encode())


@pytest.mark.parametrize(
    ("encoding", "value", "expected"),
    [
        (Encoding(style="form", explode=True), ["blue", "black"], "color=blue&color=black"),
        (Encoding(style="form", explode=False), ["blue", "black"], "color=blue,black"),
        (Encoding(style="form", explode=False), {"R": 100, "G": 200}, "color=R,100,G,200"),
        (Encoding(style="form"), {"R": 100, "G": 200}, "R=100&G=200"),
        (Encoding(style="spaceDelimited", explode=False), ["blue", "black"], "color=blue%20black"),
        (Encoding(style="pipeDelimited", explode=False), ["blue", "black"], "color=blue%7Cblack"),
        (Encoding(style="deepObject"), {"R": 100, "G": 200}, "color%5BR%5D=100&color%5BG%5D=200"),
        (Encoding(style="form", allow_reserved=True), "a:/b c", "color=a:/b%20c"),
        (Encoding("application/json"), ["blue", 1], "color=%22blue%22&color=1"),
        (Encoding("text/plain"), ["blue", 1], "color=blue&color=1"),
        (Encoding(), [], ""),
        (Encoding(), [None, "a"], "color=&color=a"),
    ],
)
def test_encodings_in_forms(encoding: Encoding, value: Any, expected: str) -> None:
    assert wire(Body(FORM, parts=Parts({"color": encoding})), {"color": value})[1].decode() == expected


def test_parts_as_the_specification_has_them() -> None:
    """OpenAPI 3.1.1 §4.8.14.6: each item of an array is a part, objects are JSON, bytes an octet stream."""
    form, files = received(
        Body(MULTIPART, parts=Parts({"addresses": Encoding("application/json; charset=utf-8")})),
        {"id": UUID, "profileImage": b"\xff\xd8", "addresses": [ADDRESS, ADDRESS], "when": date(2026, 1, 2), "n": 1.5},
    )
    assert form["id"] == [UUID]
    assert [json.loads(text) for text in form["addresses"]] == [ADDRESS, ADDRESS]
    assert (form["when"], form["n"]) == (["2026-01-02"], ["1.5"])
    assert files == [("profileImage", "profileImage", "application/octet-stream", b"\xff\xd8")]


def test_the_headers_of_a_part_are_those_of_the_caller_in_any_case() -> None:
    part = Part(b"x", headers={"content-type": "image/png", "content-disposition": "form-data; name=y"})
    head = wire(Body(MULTIPART), {"f": part})[1].partition(b"\r\n\r\n")[0].lower()
    assert head.splitlines()[1:] == [b"content-disposition: form-data; name=y", b"content-type: image/png"]


def test_a_body_inside_of_a_body() -> None:
    """3.2 §4.15.4.4: a part that is multipart itself has a boundary of its own."""
    inner = Encoding("multipart/mixed", parts=Parts(first=(Encoding("text/csv"),), rest=Encoding("image/png")))
    content = wire(Body(MULTIPART, parts=Parts({"all": inner})), {"all": Part(("a,b", b"\x89"))})[1]
    outer = content.partition(b"\r\n")[0]
    whole = b"Content-Type: multipart/form-data; boundary=%s\r\n\r\n%s" % (outer[2:], content)
    (part,) = message_from_bytes(whole).get_payload()
    first, second = part.get_payload()  # type: ignore[union-attr]
    assert (first["Content-Type"], first.get_payload(decode=True)) == ("text/csv; charset=utf-8", b"a,b")
    assert (second["Content-Type"], second.get_payload(decode=True)) == ("image/png", b"\x89")


# --- Every kind, by both clients, over a socket -----------------------------------------------------------------------


async def slowly(*items: Any) -> AsyncIterator[Any]:
    for item in items:
        await anyio.lowlevel.checkpoint()
        yield item


NESTED = {"name": "Rex", "tags": ["a", "ü"]}
KINDS: dict[str, tuple[Body, Callable[[], Any], str, bytes]] = {
    "json": (Body("application/json"), lambda: NESTED, "application/json", '{"name":"Rex","tags":["a","ü"]}'.encode()),
    "model": (Body("application/json"), lambda: Pet(name="Rex"), "application/json", b'{"name":"Rex"}'),
    "vendor": (Body("application/vnd.a.v2+json; v=2"), lambda: [1], "application/vnd.a.v2+json; v=2", b"[1]"),
    "model/json": (Body("model/gltf+json"), dict, "model/gltf+json", b"{}"),
    "text json": (Body("text/json"), lambda: "a", "text/json", b'"a"'),
    "null": (Body("application/json"), lambda: [None], "application/json", b"[null]"),
    "form": (Body(FORM), lambda: NESTED, FORM, b"name=Rex&tags=a&tags=%C3%BC"),
    "text": (Body("text/plain"), lambda: "ü", "text/plain; charset=utf-8", "ü".encode()),
    "number": (Body("text/plain"), lambda: 1.5, "text/plain; charset=utf-8", b"1.5"),
    "latin": (Body('text/plain; charset="latin1"'), lambda: "ü", 'text/plain; charset="latin1"', b"\xfc"),
    "utf-16": (Body("text/plain;charset=UTF-16LE"), lambda: "ü", "text/plain;charset=UTF-16LE", b"\xfc\0"),
    "other text": (Body("application/graphql"), lambda: "{a}", "application/graphql", b"{a}"),
    "lines": (Body("application/jsonl"), lambda: iter([1, Pet(name="a")]), "application/jsonl", b'1\n{"name":"a"}\n'),
    "lines of a file": (Body("application/jsonl"), lambda: io.BytesIO(b"[1]\n"), "application/jsonl", b"[1]\n"),
    "sequence": (Body("application/json-seq"), lambda: [[], "a"], "application/json-seq", b'\x1e[]\n\x1e"a"\n'),
    "bytes": (Body("application/octet-stream"), lambda: b"\0", "application/octet-stream", b"\0"),
    "anything": (Body("*/*"), lambda: b"\0", "application/octet-stream", b"\0"),
    "file": (Body("image/png"), lambda: io.BytesIO(b"\x89"), "image/png", b"\x89"),
    "ready": (Body("application/json"), lambda: b"{ }", "application/json", b"{ }"),
    "parts": (
        Body(MULTIPART),
        lambda: {"a": 1, "f": io.BytesIO(b"\0")},
        "multipart/form-data; boundary=b0",
        (
            b'--b0\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'
            b'--b0\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n'
            b"Content-Type: application/octet-stream\r\n\r\n\0\r\n--b0--\r\n"
        ),
    ),
    "no parts": (Body(MULTIPART), dict, "multipart/form-data; boundary=b0", b"--b0--\r\n"),
}


@pytest.mark.parametrize("method", ["POST", "GET", "DELETE", "QUERY", "COPY"])
def test_methods_with_bodies(method: str) -> None:
    operation = CREATE.but(method=method, body=Body("application/json"), responses={})
    with recorder() as server, make(Client, token="t", base_url=server.url) as client:
        client._perform(operation, {}, None, {"a": 1})
        client._perform(operation, {}, None, None)
    assert server.requests[0].line == f"{method} /cycles HTTP/1.1"
    assert [request.content for request in server.requests] == [b'{"a":1}', b""]
    assert "content-type" not in server.requests[1].headers


def test_both_clients_send_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multipart.secrets, "token_hex", lambda _: "b0")

    async def main(url: str, backend_kinds: list[tuple[Body, Callable[[], Any], str, bytes]]) -> None:
        async with make(AsyncClient, token="t", base_url=url) as client:
            for body, value, _, _ in backend_kinds:
                await client._perform(CREATE.but(body=body, responses={}), {}, None, value())

    kinds = list(KINDS.values())
    with recorder() as server:
        with make(Client, token="t", base_url=server.url) as client:
            for body, value, _, _ in kinds:
                client._perform(CREATE.but(body=body, responses={}), {}, None, value())
        for backend in ("asyncio", "trio"):
            anyio.run(main, server.url, kinds, backend=backend)
    expected = [(content_type, content) for _, _, content_type, content in kinds]
    assert [(request.headers["content-type"], request.content) for request in server.requests] == expected * 3


def test_async_iterators_of_an_async_client() -> None:
    async def main(url: str) -> None:
        async with make(AsyncClient, token="t", base_url=url) as client:
            for body, value in [
                (Body("application/jsonl"), slowly(1, Pet(name="a"))),
                (Body(MULTIPART), {"f": Part(slowly(b"a", b"b"), filename="f.txt")}),
            ]:
                await client._perform(CREATE.but(body=body, responses={}), {}, None, value)

    with recorder() as server:
        anyio.run(main, server.url)
    lines, parts = server.requests
    assert (lines.content, lines.framing) == (b'1\n{"name":"a"}\n', "chunked")
    assert b"\r\n\r\nab\r\n" in parts.content


@pytest.mark.parametrize(
    ("body", "value", "words"),
    [
        (Body("image/*"), b"x", "say which one with content_type"),
        (Body("text/plain; charset=ebcdic-99"), "x", "character set 'ebcdic-99' is unknown"),
        (Body("text/plain; charset=ascii"), "ü", "can't encode"),
        (Body("text/plain"), {"a": 1}, "has no text of its own"),
        (Body(FORM), "a=b", "made of a mapping or a model"),
        (Body(MULTIPART), 7, "cannot be sent"),
        (Body("application/jsonl"), {"a": 1}, "one value for each line"),
        (Body("application/octet-stream"), "text", "not from `str`"),
        (Body("image/png"), [["x"]], "has to give bytes"),
        (Body("application/json"), {1, object()}, "cannot be sent as JSON"),
        (Body(MULTIPART, parts=Parts({"f": Encoding("image/*")})), {"f": b""}, "a file may be image/"),
        (
            Body(MULTIPART, parts=Parts({"f": Encoding("image/png, image/jpeg")})),
            {"f": b""},
            r"image/png, image/jpeg: say which with Part\(",
        ),
        (Body(MULTIPART), {"f": Part(b"", headers={"A B": "x"})}, "not the name of a header"),
        (Body(MULTIPART), {"f": Part(b"", content_type="a/b\r\nX: y")}, "may not hold control characters"),
    ],
)
def test_what_is_refused(body: Body, value: Any, words: str) -> None:
    with pytest.raises(InvalidArgumentError, match=words):
        wire(body, value)


# --- Other people's parsers -------------------------------------------------------------------------------------------

NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8).filter(
    lambda name: name == name.strip() and "\\" not in name and "%" not in name
)


@given(st.dictionaries(NAMES, st.one_of(st.text(st.characters(exclude_categories=["Cs"])), st.integers())))
def test_forms_come_back(fields: dict[str, Any]) -> None:
    assert received(Body(FORM), fields)[0] == {name: [str(value)] for name, value in fields.items()}


@given(st.dictionaries(NAMES, st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1), max_size=4))
def test_texts_in_parts_come_back(fields: dict[str, list[str]]) -> None:
    assert received(Body(MULTIPART), fields)[0] == fields


@given(st.lists(st.tuples(NAMES, st.binary(), st.sampled_from(["image/png", "text/csv"])), min_size=1, max_size=4))
def test_files_come_back(files: list[tuple[str, bytes, str]]) -> None:
    parts = [Part(data, filename=name, content_type=type_) for name, data, type_ in files]
    expected = [("f", name, type_, data) for name, data, type_ in files]
    assert received(Body(MULTIPART), {"f": parts})[1] == expected


@given(st.text(max_size=12))
def test_no_name_ends_a_header(name: str) -> None:
    """Whatever the name is, there is one part, with one header for each line that was meant."""
    try:
        content = wire(Body(MULTIPART), {"f": Part(b"x", filename=name)})[1]
    except (InvalidArgumentError, UnicodeEncodeError):
        return
    head, _, rest = content.partition(b"\r\n\r\n")
    assert head.count(b"\r\n") == 2
    assert head.count(b"\n") == 2
    assert rest.startswith(b"x\r\n--")


def test_a_part_has_the_length_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "ü.png"
    path.write_bytes(b"\x89" * 100_000)
    _, content = encode_body(Body(MULTIPART), {"f": path, "g": [path, path]})
    assert isinstance(content, Upload)
    whole = b"".join(content)
    assert content.length == len(whole) == len(b"".join(content))
    assert whole.count('filename="ü.png"'.encode()) == 3


def lines() -> Iterator[int]:
    yield from range(3)
    raise LookupError("no more")


def test_what_an_iterator_raises_is_raised_by_the_call() -> None:
    operation = CREATE.but(body=Body("application/jsonl"), responses={})
    with (
        recorder() as server,
        make(Client, token="t", base_url=server.url) as client,
        pytest.raises(LookupError, match="no more"),
    ):
        client._perform(operation, {}, None, lines())


# --- What openapi-core makes of them ----------------------------------------------------------------------------------

PLACE = {"type": "object", "required": ["city"], "properties": {"city": {"type": "string"}}}
FIELDS = {
    "title": {"type": "string"},
    "count": {"type": "integer"},
    "flag": {"type": "boolean"},
    "sizes": {"type": "array", "items": {"type": "integer"}},
    "colours": {"type": "array", "items": {"type": "string"}},
}
VALUE = {"title": "Réx & co", "count": 3, "flag": True, "sizes": [1, 2], "colours": ["red", "dark blue"]}
TEXTS = {name: FIELDS[name] for name in ("title", "colours")}
TEXT_VALUES = {name: VALUE[name] for name in TEXTS}
"""openapi-core takes what stands in parts for text, whatever the schema says."""
PIPES = {"style": "pipeDelimited", "explode": False}


@pytest.mark.parametrize(
    ("content_type", "properties", "encoding", "parts", "value"),
    [
        ("application/json", FIELDS | {"place": PLACE}, {}, {}, VALUE | {"place": {"city": "Ulm"}}),
        (FORM, FIELDS, {}, {}, VALUE),
        (FORM, FIELDS, {"colours": PIPES}, {"colours": Encoding(style="pipeDelimited", explode=False)}, VALUE),
        (MULTIPART, TEXTS, {}, {}, TEXT_VALUES),
        (
            MULTIPART,
            TEXTS,
            {"title": {"contentType": "text/plain"}},
            {"title": Encoding("text/plain")},
            TEXT_VALUES,
        ),
    ],
)
def test_openapi_core_reads_the_same_value(
    content_type: str,
    properties: dict[str, Any],
    encoding: dict[str, Any],
    parts: dict[str, Encoding],
    value: dict[str, Any],
) -> None:
    media = {"schema": {"type": "object", "properties": properties, "required": list(value)}, "encoding": encoding}
    operation = {
        "requestBody": {"required": True, "content": {content_type: media}},
        "responses": {"204": {"description": "-"}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "A", "version": "1"},
        "servers": [{"url": "http://a"}],
        "paths": {"/": {"post": operation}},
    }
    sent_type, content = wire(Body(content_type, parts=Parts(parts)), value)
    request = MockRequest("http://a", "post", "/", data=content, content_type=sent_type)
    result = OpenAPI.from_dict(document).unmarshal_request(request)
    assert result.errors == []
    assert result.body == value
