"""What is sent: URL, headers and body, and what is refused before that."""

import json
from typing import Any

import pytest

from runtime.api import Api
from runtime.errors import InvalidArgumentError, MissingArgumentError
from runtime.models import UNSET
from runtime.operation import Operation, cookie, header, path, query
from runtime.options import CallOptions
from runtime.requests import Call, build_request, free_operation
from runtime.settings import Place, Settings
from runtime.shapes import Body, field
from runtime.transport import Request
from tests.runtime.scripted import API, CREATE, GET, LIST, Cycle


def build(operation: Operation, body: Any = None, options: CallOptions | None = None, **arguments: Any) -> Request:
    settings = Settings(parameters={}, headers={"X-Team": "a"})
    place = Place(API, "https://api.cyclr.com/v1.0", settings, "agent/1")
    return build_request(place, Call(operation, arguments, body, options or CallOptions()))


def test_a_get() -> None:
    request = build(LIST, account="42", page=2, size=None)
    assert request.method == "GET"
    assert request.url == "https://api.cyclr.com/v1.0/cycles?page=2"
    assert dict(request.headers) == {
        "accept": "application/json",
        "accept-encoding": "gzip, deflate",
        "user-agent": "agent/1",
        "x-team": "a",
        "x-cyclr-account": "42",
    }
    assert request.content == b""


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("a?b#c", "a%3Fb%23c"),
        ("%2e%2e", "%252e%252e"),
        ("é ", "%C3%A9%20"),
        ("a\\b", "a%5Cb"),
        ("\r\nHost: x", "%0D%0AHost%3A%20x"),
        (True, "true"),
        (7, "7"),
        ("~-._", "~-._"),
        ("...", "..."),
    ],
)
def test_a_path_value_stays_in_its_segment(value: Any, text: str) -> None:
    assert build(GET, cycle_id=value).url == f"https://api.cyclr.com/v1.0/cycles/{text}"


@pytest.mark.parametrize("value", ["", ".", "..", [], {}, float("nan"), b"" * 0, [None]])
def test_a_path_value_that_would_change_the_path_is_refused(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="cycle_id"):
        build(GET, cycle_id=value)


def test_dots_made_of_two_values_are_refused() -> None:
    operation = Operation(method="GET", path=("/a/", path("x", "x"), path("y", "y")))
    with pytest.raises(InvalidArgumentError):
        build(operation, x=".", y=".")


def test_a_missing_path_value() -> None:
    with pytest.raises(MissingArgumentError, match=r"^cycles.get needs `cycle_id`: pass cycle_id=\.\.\.$"):
        build(GET, cycle_id=None)


def test_a_missing_client_wide_parameter_says_where_it_can_be_set() -> None:
    with pytest.raises(TypeError) as caught:
        build(LIST)
    assert str(caught.value) == (
        "cycles.list needs `account`: pass account=..., or set it on the client or in CYCLR_ACCOUNT"
    )


def test_the_client_fills_in_its_parameters() -> None:
    place = Place(API, "https://h", Settings(parameters={"account": "9"}), "a")
    request = build_request(place, Call(LIST, {"account": None}, None, CallOptions()))
    assert request.headers["X-Cyclr-Account"] == "9"
    request = build_request(place, Call(LIST, {"account": "10"}, None, CallOptions()))
    assert request.headers["X-Cyclr-Account"] == "10"


def test_a_parameter_of_the_same_argument_but_another_name_is_not_the_clients() -> None:
    place = Place(API, "https://h", Settings(parameters={"account": "9"}), "a")
    operation = Operation(method="GET", path=("/x",), parameters=(query("account", "acc"),))
    assert build_request(place, Call(operation, {}, None, CallOptions())).url == "https://h/x"


@pytest.mark.parametrize("value", ["a\r\nb", "a\nb", "\0", " a", "a ", "\x7f"])
def test_header_values_hold_no_controls(value: str) -> None:
    with pytest.raises(InvalidArgumentError, match="X-Cyclr-Account") as caught:
        build(LIST, account=value)
    assert repr(value) not in str(caught.value)
    with pytest.raises(InvalidArgumentError):
        build(GET, cycle_id="1", options=CallOptions(headers={"X": value}))
    with pytest.raises(InvalidArgumentError):
        build(GET, cycle_id="1", options=CallOptions(headers={f"X{value}": "1"}))


def test_options_win() -> None:
    options = CallOptions(
        headers={"x-team": "b", "ACCEPT": "text/csv"}, query={"a": [1, True], "b": None, "ü": "&"}, idempotency_key="k"
    )
    request = build(LIST, account="42", page=1, options=options)
    assert request.headers["X-Team"] == "b"
    assert request.headers["Accept"] == "text/csv"
    assert request.headers["Idempotency-Key"] == "k"
    assert request.url.endswith("/cycles?page=1&a=1&a=true&%C3%BC=%26")


def test_the_key_of_a_call_wins_over_that_of_the_client() -> None:
    place = Place(API, "https://h", Settings(headers={"Idempotency-Key": "client"}), "a")
    request = build_request(place, Call(CREATE, {"name": "n"}, None, CallOptions(idempotency_key="call")))
    assert request.headers.get_all("Idempotency-Key") == ("call",)


def test_cookies() -> None:
    operation = Operation(
        method="GET", path=("/x",), parameters=(cookie("a", "a"), cookie("b", "b", explode=False), header("c", "C"))
    )
    request = build(operation, a="1;2", b=["x", "y"], c=[True, None, "z"])
    assert request.headers["Cookie"] == "a=1%3B2; b=x,y"
    assert request.headers["C"] == "true,z"


class TestBody:
    def test_flattened(self) -> None:
        request = build(CREATE, name="n", note=UNSET, kind=None)
        assert json.loads(request.content) == {"Name": "n"}
        assert request.headers["Content-Type"] == "application/json"

    def test_null_is_sent_where_it_is_a_value(self) -> None:
        assert json.loads(build(CREATE, name="n", note=None, kind="x").content) == {
            "Name": "n",
            "Note": None,
            "Kind": "x",
        }

    def test_a_missing_field(self) -> None:
        with pytest.raises(MissingArgumentError, match=r"cycles.create needs `name`: pass name=\.\.\., or all of it"):
            build(CREATE, name=None, note=UNSET, kind="basic")

    @pytest.mark.parametrize(
        ("body", "sent"),
        [
            ({"Name": 1, "x": [None]}, b'{"Name":1,"x":[null]}'),
            (b"\xff raw", b"\xff raw"),
            (bytearray(b"{}"), b"{}"),
            (Cycle(id="c", name="n"), b'{"Id":"c","Name":"n"}'),
            ([1, {"a": True}], b'[1,{"a":true}]'),
            ("text", b'"text"'),
            ([], b"[]"),
            ({}, b"{}"),
            (0, b"0"),
        ],
    )
    def test_whole(self, body: Any, sent: bytes) -> None:
        request = build(CREATE, body, name=None, note=UNSET, kind="basic")
        assert request.content == sent
        assert request.headers["Content-Type"] == "application/json"

    @pytest.mark.parametrize("arguments", [{"name": "n"}, {"kind": "other"}, {"note": None}])
    def test_whole_and_flattened(self, arguments: dict[str, Any]) -> None:
        with pytest.raises(TypeError, match="either `body` or"):
            build(CREATE, {"Name": "x"}, **{"name": None, "note": UNSET, "kind": "basic", **arguments})

    def test_optional_without_arguments_sends_nothing(self) -> None:
        operation = CREATE.but(body=Body("application/json", fields=(field("name", "Name"),)))
        request = build(operation, name=None)
        assert request.content == b""
        assert "Content-Type" not in request.headers
        assert build(operation, name="n").content == b'{"Name":"n"}'

    def test_optional_with_a_constant(self) -> None:
        """A constant that is given begins the body like any argument; one that is not joins the others."""
        kind, name = field("kind", "Kind", required=True, default="loan"), field("name", "Name", required=True)
        operation = CREATE.but(body=Body("application/json", fields=(kind, name, field("note", "Note"))))
        assert build(operation).content == build(operation, kind=None, name=None).content == b""
        assert build(operation, name="n").content == b'{"Kind":"loan","Name":"n"}'
        assert build(operation, kind="loan", name="n").content == b'{"Kind":"loan","Name":"n"}'
        for given in ("loan", "other"):
            with pytest.raises(MissingArgumentError, match="`name`"):
                build(operation, kind=given, name=None)
        loose = CREATE.but(body=Body("application/json", fields=(kind, field("note", "Note"))))
        assert build(loose, kind="loan").content == b'{"Kind":"loan"}'
        assert build(loose, note="x").content == b'{"Kind":"loan","Note":"x"}'
        only = CREATE.but(body=Body("application/json", fields=(kind,)))
        assert build(only, kind="loan").content == b'{"Kind":"loan"}'

    def test_required_without_arguments_sends_an_object(self) -> None:
        operation = CREATE.but(body=Body("application/json", required=True, fields=(field("name", "Name"),)))
        assert build(operation, name=None).content == b"{}"

    def test_optional_but_begun_needs_its_required_fields(self) -> None:
        body = Body("application/json", fields=(field("a", "A", required=True), field("b", "B")))
        with pytest.raises(MissingArgumentError, match="`a`"):
            build(CREATE.but(body=body), b="1")

    def test_required_whole(self) -> None:
        operation = CREATE.but(body=Body("application/json", required=True))
        with pytest.raises(MissingArgumentError, match=r"cycles\.create needs `body`"):
            build(operation)
        assert build(operation, [1]).content == b"[1]"

    def test_form(self) -> None:
        form = "application/x-www-form-urlencoded"
        operation = CREATE.but(body=Body(form, required=True, fields=(field("a", "a b"),)))
        assert build(operation, a="1&2 é").content == b"a+b=1%262+%C3%A9"
        assert build(operation, {"x": True}).content == b"x=true"
        assert build(operation).content == b""
        assert build(operation).headers["Content-Type"] == form

    def test_other_types_take_bytes(self) -> None:
        csv = CREATE.but(body=Body("text/csv"))
        assert build(csv, "é").content == "é".encode()
        binary = CREATE.but(body=Body("application/octet-stream"))
        assert build(binary, b"\0").content == b"\0"
        with pytest.raises(
            InvalidArgumentError, match="from bytes, a `Path`, a file or an iterator of bytes, not from `dict`"
        ):
            build(binary, {"a": 1})

    def test_what_json_cannot_hold(self) -> None:
        with pytest.raises(InvalidArgumentError, match="finite"):
            build(CREATE, {"a": float("nan")})

    def test_vendor_json(self) -> None:
        operation = CREATE.but(body=Body("application/vnd.x+json; charset=utf-8"))
        assert build(operation, {"a": 1}).content == b'{"a":1}'


class TestFreeOperation:
    def test_path_is_below_the_base_address(self) -> None:
        operation, content = free_operation("get", "a b/%20/é", None, None)
        assert (operation.method, operation.template, content) == ("GET", "/a%20b/%20/%C3%A9", None)

    @pytest.mark.parametrize("path", ["https://evil.example/x", "//evil.example", "/a?b=1", "/a#b", "/a\nb"])
    def test_refused(self, path: str) -> None:
        with pytest.raises(InvalidArgumentError):
            free_operation("GET", path, None, None)

    def test_parents_are_refused(self) -> None:
        operation, _ = free_operation("GET", "/a/%2e%2E/b", None, None)
        with pytest.raises(InvalidArgumentError):
            build(operation)

    def test_method(self) -> None:
        with pytest.raises(InvalidArgumentError):
            free_operation("GET x", "/", None, None)

    def test_json_or_body(self) -> None:
        assert free_operation("PATCH", "/", {"a": 1}, None)[0].body == Body("application/json", required=True)
        assert free_operation("PATCH", "/", None, b"")[0].body == Body("application/octet-stream", required=True)
        with pytest.raises(TypeError):
            free_operation("POST", "/", {}, b"")


def test_an_api_without_anything() -> None:
    api = Api(title="x", package="x", version="1", environment="X")
    place = Place(api, "https://h", Settings(), "a")
    request = build_request(place, Call(GET, {"cycle_id": 1}, None, CallOptions()))
    assert request.url == "https://h/cycles/1"
