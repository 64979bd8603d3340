"""Credentials: which are chosen, what is sent for them, and what messages show."""

from collections.abc import Callable
from typing import Any

import pytest

from runtime.api import Api, ApiKey, Basic, Bearer, MutualTls
from runtime.auth import Signature, choose
from runtime.calls import call
from runtime.errors import APIConnectionError, APITimeoutError, ConfigurationError, TokenError
from runtime.headers import Headers
from runtime.tokens import Token
from runtime.transport import RawResponse, Request
from tests.runtime.scripted import CREATE, GET, KEY, PAIR, URL, Clock, Script, caller, drive, make, reply, token_reply

ID = {"cycle_id": "1"}


def api(*schemes: Any, security: Any) -> Api:
    return Api(title="t", package="p", version="1", environment="P", schemes=schemes, security=security)


class TestChoose:
    BOTH = api(Bearer("b"), ApiKey("k", "X-Key", location="header"), security=((("b", ()), ("k", ())), (("k", ()),)))

    def test_the_first_alternative_at_hand(self) -> None:
        names = [c.scheme.name for c in choose(self.BOTH, GET, {"token": "t", "api_key": "k"})]
        assert names == ["b", "k"]
        assert [c.scheme.name for c in choose(self.BOTH, GET, {"api_key": "k"})] == ["k"]

    def test_none_at_hand(self) -> None:
        with pytest.raises(ConfigurationError, match=r"token=... \(or set P_TOKEN\), or api_key=..."):
            choose(self.BOTH, GET, {"token": "t"})

    def test_the_operation_decides(self) -> None:
        assert choose(self.BOTH, GET.but(security=()), {}) == ()
        only = GET.but(security=((("b", ("read",)),),))
        assert choose(self.BOTH, only, {"token": "t", "api_key": "k"})[0].scopes == ("read",)

    def test_optional_credentials_are_sent_if_at_hand(self) -> None:
        optional = GET.but(security=((), (("b", ()),)))
        assert choose(self.BOTH, optional, {}) == ()
        assert len(choose(self.BOTH, optional, {"token": "t"})) == 1

    def test_who_signs_with_a_header_of_their_own_needs_no_credentials(self) -> None:
        for name in ("X-Key", "x-key", "Authorization"):
            assert choose(self.BOTH, GET, {}, Headers([(name, "mine")])) == ()
        with pytest.raises(ConfigurationError, match="needs credentials"):
            choose(self.BOTH, GET, {}, Headers([("X-Other", "mine")]))
        query = api(ApiKey("k", "key", location="query"), security=((("k", ()),),))
        with pytest.raises(ConfigurationError, match="needs credentials"):
            choose(query, GET, {}, Headers([("key", "mine")]))

    def test_an_unknown_scheme_is_left_to_the_caller(self) -> None:
        assert choose(self.BOTH, GET.but(security=((("odd", ()),),)), {}) == ()
        either = GET.but(security=((("odd", ()), ("k", ())), (("b", ()),)))
        assert [c.scheme.name for c in choose(self.BOTH, either, {"api_key": "k", "token": "t"})] == ["b"]
        assert [c.scheme.name for c in choose(self.BOTH, either, {"api_key": "k"})] == ["k"]
        with pytest.raises(ConfigurationError, match="needs credentials"):
            choose(self.BOTH, either, {})


@pytest.mark.parametrize(
    ("scheme", "values", "check"),
    [
        (Basic("s"), {"username": "é", "password": "a:b"}, lambda r: r.headers["Authorization"] == "Basic w6k6YTpi"),
        (ApiKey("s", "X-Key", location="header"), {"api_key": "k"}, lambda r: r.headers["X-Key"] == "k"),
        (ApiKey("s", "a key", location="query"), {"api_key": "&é"}, lambda r: r.url.endswith("?q=1&a%20key=%26%C3%A9")),
        (ApiKey("s", "key", location="cookie"), {"api_key": ";"}, lambda r: r.headers["Cookie"] == "a=b; key=%3B"),
        (Bearer("s"), {"token": lambda: "t"}, lambda r: r.headers["Authorization"] == "Bearer t"),
    ],
)
def test_schemes(scheme: Any, values: dict[str, Any], check: Callable[[Request], bool]) -> None:
    from runtime.client import Client

    client = Client(api(scheme, security=((("s", ()),),)), values, {}, base_url="https://h")
    script = Script(reply())
    flow = call(client._calls(), GET, ID, _options())
    drive(flow, script, Clock())
    assert check(script.requests[0])


@pytest.mark.parametrize(
    ("key", "sent"),
    [
        ("abc+/12==", "abc+/12=="),
        ("!#$%&'()*+-./:<=>?@[]^_`{|}~", "!#$%&'()*+-./:<=>?@[]^_`{|}~"),
        ('a b"c,d;e\\f', "a%20b%22c%2Cd%3Be%5Cf"),
        ("é\n", "%C3%A9%0A"),
        ("50%;", "50%25%3B"),
    ],
)
def test_what_may_stand_in_a_cookie_is_sent_as_it_is(key: str, sent: str) -> None:
    """RFC 6265 §4.1.1; servers that unescape get back what was given, those that do not get most keys as they are."""
    from runtime.client import Client

    scheme = ApiKey("s", "sid", location="cookie")
    client = Client(api(scheme, security=((("s", ()),),)), {"api_key": key}, {}, base_url="https://h")
    script = Script(reply())
    drive(call(client._calls(), GET, ID), script, Clock())
    assert script.requests[0].headers["Cookie"] == f"sid={sent}"


def test_a_certificate_is_no_part_of_the_request_and_stands_beside_what_is() -> None:
    from runtime.client import Client

    both = api(MutualTls("m"), Bearer("b"), security=((("m", ()), ("b", ())),))
    client = Client(both, {"certificate": "cert.pem", "token": "t"}, {}, base_url="https://h")
    script = Script(reply())
    drive(call(client._calls(), GET, ID, _options()), script, Clock())
    assert script.requests[0].headers["Authorization"] == "Bearer t"
    assert "cert.pem" not in str(script.requests[0])


def _options() -> Any:
    from runtime.options import CallOptions

    return CallOptions(query={"q": 1}, headers={"Cookie": "a=b"})


class TestValues:
    @pytest.mark.parametrize("token", [lambda: "", lambda: None, lambda: 7])
    def test_a_function_has_to_give_text(self, token: Any) -> None:
        with pytest.raises(ConfigurationError, match="`token` gave no text"):
            drive(call(caller(Clock(), token=token), GET, ID), Script(), Clock())

    def test_a_line_break_is_refused_and_not_shown(self) -> None:
        with pytest.raises(ValueError, match="Authorization") as caught:
            drive(call(caller(Clock(), token="abc\n"), GET, ID), Script(), Clock())
        assert "abc" not in str(caught.value)

    def test_an_authorization_header_of_the_callers_own_stays(self) -> None:
        script = Script(reply())
        drive(call(caller(Clock(), headers={"authorization": "Custom x"}), GET, ID), script, Clock())
        assert script.requests[0].headers.get_all("Authorization") == ("Custom x",)


class TestClientCredentials:
    def test_the_request(self) -> None:
        script = Script(token_reply(), reply())
        drive(call(caller(Clock(), **PAIR), GET, ID), script, Clock())
        request, second = script.requests
        assert (request.method, request.url) == ("POST", URL)
        assert request.content == b"grant_type=client_credentials&client_id=id&client_secret=s3cr3t%26"
        assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
        assert "Authorization" not in request.headers
        assert second.headers["Authorization"] == "Bearer fresh"

    @pytest.mark.parametrize(
        ("token_url", "url"),
        [
            ("/token", "https://api.cyclr.com/v1.0/token"),
            ("token", "https://api.cyclr.com/v1.0/token"),
            ("https://auth.example/t?x=1", "https://auth.example/t?x=1"),
        ],
    )
    def test_the_url_can_be_replaced(self, token_url: str, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CYCLR_TOKEN_URL", token_url)
        script = Script(token_reply(), reply())
        drive(call(caller(Clock(), **PAIR), GET, ID), script, Clock())
        assert script.requests[0].url == url
        script = Script(token_reply(), reply())
        drive(call(caller(Clock(), **PAIR, token_url="https://x.example/y"), GET, ID), script, Clock())
        assert script.requests[0].url == "https://x.example/y"

    @pytest.mark.parametrize(("life", "kept"), [(3600, 3540), (100, 90), ("50", 45), (0, 0), (-5, 0)])
    def test_a_token_is_renewed_ahead_of_its_end(self, life: Any, kept: int) -> None:
        clock = Clock()
        calls = caller(clock, **PAIR)
        script = Script(token_reply("a", life), *[reply()] * 2, token_reply("b"), *[reply()] * 2)
        drive(call(calls, GET, ID), script, clock)
        clock.now += kept - 0.001
        if kept:
            drive(call(calls, GET, ID), script, clock)
            assert len(script.requests) == 3
        else:
            del script.outcomes[0]
        clock.now += 0.002
        drive(call(calls, GET, ID), script, clock)
        assert script.requests[-1].headers["Authorization"] == "Bearer b"

    @pytest.mark.parametrize("life", ['"never"', "null", "true", "[]", "1e999", '"nan"'])
    def test_a_life_that_is_none_means_until_refused(self, life: str) -> None:
        clock = Clock()
        calls = caller(clock, **PAIR)
        script = Script(token_reply("a", life), reply(), reply())
        drive(call(calls, GET, ID), script, clock)
        clock.now += 1e9
        drive(call(calls, GET, ID), script, clock)
        assert len(script.requests) == 3

    def test_one_replay_with_a_new_token(self) -> None:
        script = Script(token_reply("a"), reply(401), token_reply("b"), reply())
        calls = caller(Clock(), **PAIR)
        drive(call(calls, CREATE, {"name": "n"}), script, Clock())
        assert [r.headers.get("Authorization") for r in script.requests] == [None, "Bearer a", None, "Bearer b"]
        script = Script(reply(401), token_reply("c"), reply(401))
        with pytest.raises(Exception, match="401"):
            drive(call(calls, GET, ID), script, Clock())

    def test_the_same_token_again_is_not_replayed(self) -> None:
        script = Script(token_reply("a"), reply(401), token_reply("a"))
        with pytest.raises(Exception, match="401"):
            drive(call(caller(Clock(), **PAIR), GET, ID), script, Clock())

    def test_only_the_refused_token_is_forgotten(self) -> None:
        calls = caller(Clock(), **PAIR)
        script = Script(token_reply("a"), reply(401), reply())
        original = script.send

        def send(request: Request) -> RawResponse:
            answer = original(request)
            if answer.status == 401:  # meanwhile another thread has fetched a newer one
                flight = calls.wallet.flight(KEY)
                flight.keep(Token("newer"), 1000.0, 3600.0)
            return answer

        script.send = send  # type: ignore[method-assign]
        drive(call(calls, GET, ID), script, Clock())
        assert script.requests[-1].headers["Authorization"] == "Bearer newer"

    def test_failures_are_retried_within_the_deadline(self) -> None:
        lost = APIConnectionError("reset")
        script, clock = Script(lost, reply(500), token_reply(), reply()), Clock()
        drive(call(caller(clock, **PAIR), GET, ID), script, clock)
        assert clock.slept == [0.5, 1.0]
        script, clock = Script(reply(503, Retry_After="50")), Clock()
        with pytest.raises(TokenError, match="503"):
            drive(call(caller(clock, **PAIR, deadline=10), GET, ID), script, clock)

    def test_a_lost_connection_names_the_url(self) -> None:
        script = Script(*[APIConnectionError("https://api.cyclr.com cannot be reached", failure="not sent")] * 3)
        with pytest.raises(APIConnectionError, match=rf"^cycles.get .*token request \(POST {URL}\): .*cannot be"):
            drive(call(caller(Clock(), **PAIR), GET, ID), script, Clock())

    def test_no_deadline_left_for_the_lock(self) -> None:
        calls = caller(Clock(), **PAIR, deadline=1)
        calls.wallet.flight(KEY).lock.acquire()  # type: ignore[attr-defined]
        with pytest.raises(APITimeoutError, match="waiting for a token"):
            drive(call(calls, GET, ID), Script(), Clock())


class TestTokenError:
    @pytest.mark.parametrize(
        ("answer", "message"),
        [
            (
                reply(400, b'{"error": "invalid_client", "error_description": "Unknown client, s3cr3t&"}'),
                "it answered 400: invalid_client: Unknown client, ***",
            ),
            (reply(401, b'{"error": "invalid_client"}'), "it answered 401: invalid_client"),
            (
                reply(404, b"{}"),
                "it answered 404, so tokens are not issued there; pass token_url=... or set CYCLR_TOKEN_URL",
            ),
            (reply(200, b"<!doctype html>", content_type="text/html"), "it answered 200 with a web page"),
            (reply(403, b" <html>", content_type="text/plain"), "it answered 403 with a web page"),
            (reply(302, b"", location="https://x"), "it redirects (302), which is not followed"),
            (reply(200, b'{"accessToken": "leak"}'), "it answered 200 with JSON without `access_token`"),
            (reply(200, b'{"access_token": ""}'), "it answered 200 with JSON without `access_token`"),
            (reply(200, b"leak"), "it answered 200 with no JSON"),
            (reply(200, b"[" * 100_000), "it answered 200 with no JSON"),
            (reply(401, b""), "it answered 401"),
        ],
    )
    def test_says_why(self, answer: RawResponse, message: str) -> None:
        with pytest.raises(TokenError) as caught:
            drive(call(caller(Clock(), **PAIR, max_retries=0), GET, ID), Script(answer), Clock())
        assert f"no access token from {URL}: {message}" in str(caught.value)
        assert (caught.value.url, caught.value.status) == (URL, answer.status)
        assert "s3cr3t" not in repr(caught.value) + str(caught.value)
        assert "leak" not in str(caught.value)


def test_the_repr_of_a_signature_shows_nothing_of_it() -> None:
    secret = "s3cr3t"
    signature = Signature(
        headers=(("X-Key", secret),),
        query=(f"key={secret}",),
        cookies=(f"key={secret}",),
        response=secret,
        secrets=(secret,),
    )
    assert secret not in repr(signature)


def test_an_async_function_needs_the_async_client() -> None:
    async def token() -> str:
        return "t"

    with pytest.raises(ConfigurationError, match="async client"):
        make(token=token, transport=Script())._perform(GET, ID)
