"""Which value an answer has, by its status, media type and content."""

from typing import Any

import pytest

from runtime.answers import read_answer
from runtime.errors import ResponseValidationError
from runtime.failures import status_error
from runtime.headers import Headers
from runtime.operation import Contents, Operation
from runtime.transport import RawResponse
from tests.runtime.scripted import Cycle, reply


def read(responses: dict[str, Contents], answer: RawResponse, method: str = "GET") -> Any:
    return read_answer(Operation("x.y", method=method, path=("/x",), responses=responses), answer, 0)


JSON: Contents = {"application/json": lambda: Cycle}
TEXT: Contents = {"text/plain": lambda: str}
BINARY: Contents = {"application/pdf": lambda: bytes}


def test_status_then_range_then_default() -> None:
    responses = {"default": BINARY, "2XX": TEXT, "201": JSON}
    assert read(responses, reply(201)).value == Cycle(id="c1")
    assert read(responses, reply(202, b"hi", content_type="text/plain")).value == "hi"
    assert read({"default": BINARY, "201": JSON}, reply(200, b"%", content_type="application/pdf")).value == b"%"


def test_another_success_than_declared() -> None:
    response = read({"200": JSON, "404": {}}, reply(201))
    assert response.value == Cycle(id="c1")
    assert [str(item) for item in response.mismatches] == ["the whole value: expected status 200, got status 201"]


@pytest.mark.parametrize("type_", ["application/json; charset=utf-8", "APPLICATION/JSON", "application/hal+json"])
def test_json_under_its_names(type_: str) -> None:
    assert read({"200": JSON}, reply(content_type=type_)).mismatches == ()


def test_json_under_another_name() -> None:
    response = read({"200": JSON}, reply(content_type="text/html"))
    assert response.value == Cycle(id="c1")
    assert response.mismatches[0].got == "text/html"


def test_json_without_a_name() -> None:
    assert read({"200": JSON}, RawResponse(200, Headers(), b'{"Id": "1"}')).value == Cycle(id="1")


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (
            reply(content=b"<html>\nLog in</html>", content_type="text/html"),
            "with `text/html` where JSON is declared: <html> Log in",
        ),
        (reply(content=b'{"Id": '), "with broken JSON"),
        (reply(content=b"\xff\xfe"), "with broken JSON"),
        (RawResponse(200, Headers(), b"hello"), "with something else"),
    ],
)
def test_no_json(answer: RawResponse, message: str) -> None:
    with pytest.raises(ResponseValidationError) as caught:
        read({"200": JSON}, answer)
    assert message in str(caught.value)
    assert str(caught.value).startswith("x.y (GET /x): ")
    assert caught.value.content == answer.content
    assert caught.value.status == 200


def test_no_content_declared() -> None:
    assert read({"200": {}}, reply(content=b"whatever")).value is None
    assert read({}, reply(content=b"whatever")).value is None
    assert read({"200": JSON, "204": {}}, reply(204, b"")).mismatches == ()


def test_an_empty_body() -> None:
    response = read({"200": JSON}, reply(content=b""))
    assert response.value is None
    assert str(response.mismatches[0]) == "the whole value: expected application/json, got an empty body"
    assert read({"200": JSON}, reply(content=b""), "HEAD").mismatches == ()


@pytest.mark.parametrize("name", ["text/plain", "application/octet-stream", "image/*", "*/*"])
@pytest.mark.parametrize("type_", [str, bytes])
def test_an_empty_file_is_a_file_and_an_empty_text_a_text(name: str, type_: type) -> None:
    for answer in (reply(content=b"", content_type="text/plain"), RawResponse(200, Headers(), b"")):
        response = read({"200": {name: lambda: type_}}, answer)
        assert (response.value, response.mismatches) == (type_(), ())


def test_an_empty_body_is_no_json_text() -> None:
    response = read({"200": {"application/json": lambda: str}}, reply(content=b""))
    assert (response.value, response.mismatches[0].got) == (None, "an empty body")


def test_text() -> None:
    assert read({"200": TEXT}, reply(content=b"\xe9", content_type='text/plain; charset="latin-1"')).value == "é"
    assert read({"200": TEXT}, reply(content=b"\xe9", content_type="text/plain; charset=nonsense")).value == "\ufffd"
    assert read({"200": TEXT}, reply(content=b"\xe9", content_type="text/plain; charset=idna")).value == "\ufffd"


def test_bytes_and_wildcards() -> None:
    assert read({"200": BINARY}, reply(content=b"\0", content_type="application/pdf")).value == b"\0"
    response = read({"200": BINARY}, reply(content=b"\0", content_type="image/png"))
    assert (response.value, response.mismatches[0].got) == (b"\0", "image/png")
    any_: dict[str, Contents] = {"200": {"*/*": lambda: Any, "image/*": lambda: bytes}}
    assert read(any_, reply(content=b'{"a": [1.5]}')).value == {"a": [1.5]}
    assert read(any_, reply(content=b"x", content_type="image/png")).value == b"x"
    assert read(any_, reply(content=b"x", content_type="text/csv")).value == "x"
    assert read(any_, reply(content=b"", content_type="text/csv")).mismatches == ()
    assert read(any_, RawResponse(200, Headers(), b"x")).value == b"x"


def test_any_media_type_with_a_schema() -> None:
    """Frameworks that do not know what they answer with write `*/*`; it is JSON, and whatever else is a surprise."""
    open_: dict[str, Contents] = {"200": {"*/*": lambda: Cycle}}
    assert read(open_, reply()).value == Cycle(id="c1")
    assert read(open_, reply()).mismatches == ()
    unsaid = read(open_, RawResponse(200, Headers(), b'{"Id": "c1"}'))
    assert (unsaid.value, unsaid.mismatches) == (Cycle(id="c1"), ())
    assert read(open_, reply(content_type="application/octet-stream")).mismatches[0].got == "application/octet-stream"
    assert read(open_, reply(content=b"")).mismatches[0].got == "an empty body"
    text: dict[str, Contents] = {"200": {"*/*": lambda: str}}
    assert read(text, reply(content=b'"hi"')).value == "hi"
    assert read(text, reply(content=b"hi", content_type="text/plain")).value == "hi"
    assert read(text, RawResponse(200, Headers(), b"hi")).value == "hi"
    assert read({"200": {"*/*": lambda: bytes}}, reply(content=b'"hi"')).value == b'"hi"'
    with pytest.raises(ResponseValidationError, match="text/csv"):
        read(open_, reply(content=b"a;b", content_type="text/csv"))


def test_one_of_several_types() -> None:
    both: dict[str, Contents] = {"200": {**JSON, **TEXT}}
    assert read(both, reply(content=b"hi", content_type="text/plain")).value == "hi"
    assert read(both, reply()).value == Cycle(id="c1")


def test_a_declared_error_is_typed() -> None:
    operation = Operation(method="GET", path=("/x",), responses={"4XX": JSON})
    assert status_error(operation, reply(404), 0, ()).body == Cycle(id="c1")
    assert status_error(operation, reply(404, b"oops", content_type="text/plain"), 0, ()).body == "oops"
    assert status_error(operation, reply(500, b'{"a": 1}'), 0, ()).body == {"a": 1}
    assert status_error(operation, reply(500, b""), 0, ()).body == ""
