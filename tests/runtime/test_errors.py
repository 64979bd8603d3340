"""Errors: what they say, that they travel, and how a server's words are made safe."""

import copy
import pickle
from typing import Any

import pytest

from runtime import errors
from runtime.headers import Headers
from runtime.messages import parse_body, printable, server_message
from runtime.mismatch import Mismatch

HEADERS = Headers([("X-Request-Id", "r1"), ("Set-Cookie", "sid=1"), ("set-cookie", "x=2")])
STATUS = errors.NotFoundError("no", status=404, headers=HEADERS, body={"a": 1}, operation="x.y (GET /x)", retries=2)
ALL = [
    errors.APIError("m"),
    STATUS,
    errors.APIConnectionError("m", failure="not sent"),
    errors.APITimeoutError("m").about("op", 1),
    errors.ResponseValidationError(
        "m", status=200, headers=HEADERS, content=b"x", mismatches=(Mismatch("/a", "b", "c"),), value=[1]
    ),
    errors.TokenError("m", url="https://h/t", status=404),
    errors.ConfigurationError("m"),
    errors.MissingArgumentError("m"),
    errors.InvalidArgumentError("m"),
]


@pytest.mark.parametrize("error", ALL, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("travel", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_they_travel(error: errors.APIError, travel: Any) -> None:
    error.add_note("a note")
    other = travel(error)
    assert type(other) is type(error)
    assert str(other) == str(error)
    assert vars(other).keys() == vars(error).keys()
    assert {k: v for k, v in vars(other).items() if k != "headers"} == {
        k: v for k, v in vars(error).items() if k != "headers"
    }


def test_words() -> None:
    assert str(STATUS) == "x.y (GET /x): no [after 3 attempts]"
    assert (STATUS.request_id, STATUS.status, STATUS.body, STATUS.message) == ("r1", 404, {"a": 1}, "no")


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (599, "InternalServerError"),
        (418, "APIStatusError"),
        (302, "APIStatusError"),
    ],
)
def test_classes(status: int, name: str) -> None:
    assert errors.status_class(status).__name__ == name


def test_the_tree() -> None:
    assert issubclass(errors.APITimeoutError, errors.APIConnectionError)
    assert issubclass(errors.MissingArgumentError, TypeError)
    assert issubclass(errors.InvalidArgumentError, ValueError)
    assert all(isinstance(error, errors.APIError) for error in ALL)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"message": "m"}, "m"),
        ({"Message": "m", "MessageDetail": "x"}, "m"),
        ({"error": "invalid", "error_description": "d"}, "d"),
        ({"error": {"code": 1, "message": "deep"}}, "deep"),
        ({"type": "about:blank", "title": "T", "status": 400, "detail": "D"}, "D"),
        ({"title": "T"}, "T"),
        ({"title": "T", "errors": {"name": ["too short", "bad"], "title": ["x"]}}, "T: name: too short; bad; title: x"),
        ({"errors": [{"message": "a"}, {"detail": "b"}, "c"]}, "a; b; c"),
        ({"errors": "all"}, "all"),
        ([{"message": "a"}], "a"),
        ("plain", "plain"),
        ({"message": None, "error": ""}, ""),
        ({"x": 1}, ""),
        (None, ""),
        (7, ""),
        ("<html><style>p {}</style><h1>502 Bad&nbsp;Gateway</h1>\n<p>nginx</p></html>", "502 Bad Gateway nginx"),
        ({"message": ["a", {"message": "b"}]}, "a; b"),
        (
            {"detail": [{"loc": ["body", "name"], "msg": "Field required", "type": "missing", "input": {"pin": 1}}]},
            "body.name: Field required",
        ),
        ({"detail": [{"loc": ["query", 0], "msg": "bad"}, {"loc": [], "msg": "worse"}]}, "query.0: bad; worse"),
        ({"loc": 7, "msg": "m"}, "m"),
        ({"status": {"error": "no such collection"}, "time": 0.1}, "no such collection"),
        ({"fault": {"faultstring": "f", "detail": {"errorcode": "x"}}}, ""),
        ({"status": "error", "code": 5}, ""),
    ],
)
def test_the_servers_message(body: Any, message: str) -> None:
    assert server_message(body) == message


def test_nested_without_end() -> None:
    body: Any = "deep"
    for _ in range(50):
        body = {"error": body}
    assert server_message(body) == ""


def test_safe_to_print() -> None:
    assert printable("a\r\n\tb\x1b[0m\x00\x85\u2028\u202e\ud800é") == "a b\\x1b[0m\\x00 \\u202e\\ud800é"
    assert len(printable("x" * 10_000)) == 401
    assert server_message("a secret&more", ["secret&more", "", "a"]) == "a ***"
    assert server_message("<" * 100_000 + "<script" * 20_000) != ""


@pytest.mark.parametrize(
    ("content", "body"),
    [
        (b'{"a": 1}', {"a": 1}),
        (b"", ""),
        (b"text", "text"),
        (b"\xff\xfe\xfa", "\ufffd\ufffd\ufffd"),
        (b"1" * 5000, "1" * 5000),
        (b"[" * 100_000, "[" * 100_000),
    ],
)
def test_bodies(content: bytes, body: Any) -> None:
    assert parse_body(content, Headers()) == body


class TestHeaders:
    def test_mapping(self) -> None:
        assert HEADERS["x-request-ID"] == "r1"
        assert HEADERS["SET-COOKIE"] == "sid=1, x=2"
        assert HEADERS.get_all("Set-cookie") == ("sid=1", "x=2")
        assert list(HEADERS) == ["x-request-id", "set-cookie"]
        assert len(HEADERS) == 2
        assert "nope" not in HEADERS
        assert "x-REQUEST-id" in HEADERS
        with pytest.raises(KeyError):
            HEADERS["nope"]

    def test_no_secret_shows(self) -> None:
        assert repr(HEADERS) == "Headers({'x-request-id': 'r1', 'set-cookie': '***'})"
        secret = [("Authorization", "s"), ("X-Api-Key", "s"), ("Cookie", "s"), ("X-Amz-Security-Token", "s")]
        assert "'s'" not in repr(Headers(secret))

    def test_request_ids(self) -> None:
        assert Headers([("X-Correlation-Id", "c")]).request_id == "c"
        assert Headers().request_id is None
