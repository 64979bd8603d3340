"""Credentials and tokens: what is sent, what is fetched, how often, and what messages show."""

import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import anyio
import pytest

from runtime.api import Api, ApiKey, Basic, Bearer, MutualTls
from runtime.auth import Signature, choose
from runtime.calls import call
from runtime.client import AsyncClient
from runtime.errors import APIConnectionError, APITimeoutError, ConfigurationError, TokenError
from runtime.response import Headers
from runtime.tokens import Flight, MemoryTokenStore, Token, TokenKey
from runtime.transport import RawResponse, Request
from tests.runtime.scripted import CREATE, GET, AsyncScript, Clock, Script, caller, drive, make, reply, token_reply

ID = {"cycle_id": "1"}
PAIR: Any = {"client_id": "id", "client_secret": "s3cr3t&"}
URL = "https://api.cyclr.com/v1.0/oauth/token"
KEY = TokenKey(URL, "id", server="https://api.cyclr.com/v1.0")


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
        assert choose(self.BOTH, replace(GET, security=()), {}) == ()
        only = replace(GET, security=((("b", ("read",)),),))
        assert choose(self.BOTH, only, {"token": "t", "api_key": "k"})[0].scopes == ("read",)

    def test_optional_credentials_are_sent_if_at_hand(self) -> None:
        optional = replace(GET, security=((), (("b", ()),)))
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
        assert choose(self.BOTH, replace(GET, security=((("odd", ()),),)), {}) == ()
        either = replace(GET, security=((("odd", ()), ("k", ())), (("b", ()),)))
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
                flight = calls.wallet.tokens.flight(KEY)
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
        calls.wallet.tokens.flight(KEY).lock.acquire()  # type: ignore[attr-defined]
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


class TestStore:
    def test_clients_share_through_it(self) -> None:
        store, clock = MemoryTokenStore(), Clock()
        drive(call(caller(clock, **PAIR, token_store=store), GET, ID), Script(token_reply("a"), reply()), clock)
        stored = store.get(KEY)
        assert stored is not None
        assert stored.expires_at == clock.today().timestamp() + 3600
        assert "a" not in repr(stored).replace("Token(expires_at", "")
        script = Script(reply())
        drive(call(caller(clock, **PAIR, token_store=store), GET, ID), script, clock)
        assert script.requests[0].headers["Authorization"] == "Bearer a"

    @pytest.mark.parametrize("wait", [3600, 5000])
    def test_an_old_token_is_not_used(self, wait: int) -> None:
        store, clock = MemoryTokenStore(), Clock()
        store.set(KEY, Token("old", clock.today().timestamp() + 3600))
        clock.now += wait
        script = Script(token_reply("new"), reply())
        drive(call(caller(clock, **PAIR, token_store=store), GET, ID), script, clock)
        assert store.get(KEY).value == "new"  # type: ignore[union-attr]

    def test_a_refused_token_does_not_come_back(self) -> None:
        store, clock = MemoryTokenStore(), Clock()
        store.set(KEY, Token("bad"))
        script = Script(reply(401), token_reply("good"), reply())
        drive(call(caller(clock, **PAIR, token_store=store), GET, ID), script, clock)
        assert script.requests[-1].headers["Authorization"] == "Bearer good"

    def test_keys_tell_clients_apart(self) -> None:
        keys = {TokenKey(URL, "a"), TokenKey(URL, "b"), TokenKey(URL, "a", ("x",)), TokenKey(URL + "2", "a")}
        assert len(keys | {TokenKey(URL, "a", server="s"), TokenKey(URL, "a", owner="o")}) == 6


class Crowd:
    """Locks that count who has come to them, so that nobody has to guess when all are there."""

    def __init__(self) -> None:
        self.waiting = threading.Semaphore(0)

    def __call__(self) -> Any:
        crowd, lock = self, threading.Lock()

        class Counting:
            release = staticmethod(lock.release)

            @staticmethod
            def acquire(timeout: float) -> bool:
                crowd.waiting.release()
                return lock.acquire(timeout=timeout)

        return Counting

    def gather(self, size: int) -> None:
        for _ in range(size):
            assert self.waiting.acquire(timeout=60)


class Slow(Script):
    """Answers a request for a token when 64 callers have come for it."""

    def __init__(self, crowd: Crowd, status: int = 200) -> None:
        super().__init__()
        self.crowd, self.status = crowd, status
        self.lock = threading.Lock()
        self.tokens = 0

    def send(self, request: Request) -> RawResponse:
        if request.url != URL:
            return reply()
        with self.lock:
            self.tokens += 1
        self.crowd.gather(64)
        return token_reply() if self.status == 200 else reply(self.status, b'{"error": "invalid_client"}')


@pytest.mark.parametrize("status", [200, 400])
def test_64_threads_make_one_token_request(status: int) -> None:
    crowd = Crowd()
    script = Slow(crowd, status)
    client = make(**PAIR, transport=script)
    client._wallet.tokens._new_lock = crowd
    results: list[Any] = []

    def work() -> None:
        try:
            results.append(client._perform(GET, ID).status)
        except TokenError as error:
            results.append(error)

    threads = [threading.Thread(target=work) for _ in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert script.tokens == 1
    assert len(results) == 64
    if status == 200:
        assert results == [200] * 64
    else:
        assert len({id(error) for error in results}) == 64
        assert {str(error).partition(":")[0] for error in results} == {"cycles.get (GET /cycles/{cycleId})"}


def test_who_comes_after_a_failure_asks_anew_although_others_still_share_it() -> None:
    clock = Clock()
    made = caller(clock, **PAIR)
    script = Script(reply(400, b'{"error": "invalid_client"}'), token_reply(), reply())
    early, late = (call(made, GET, ID) for _ in range(2))
    lock = early.send(None).lock  # waits for its turn, as the next one does later
    with pytest.raises(TokenError):
        drive(call(made, GET, ID), script, clock)
    assert late.send(None).lock is lock
    lock.acquire()
    with pytest.raises(TokenError, match="invalid_client"):
        early.send(True)
    lock.acquire()
    assert late.send(True).request.url == URL
    late.close()


def test_the_failure_of_an_earlier_flight_is_not_shared_by_those_who_waited_for_one_that_was_cancelled() -> None:
    clock = Clock()
    made = caller(clock, **PAIR)
    script = Script(reply(400, b'{"error": "invalid_client"}'))
    with pytest.raises(TokenError):
        drive(call(made, GET, ID), script, clock)
    cancelled, waiting = (call(made, GET, ID) for _ in range(2))
    lock = cancelled.send(None).lock
    waiting.send(None)
    lock.acquire()
    assert cancelled.send(True).request.url == URL
    cancelled.close()
    lock.acquire()
    assert waiting.send(True).request.url == URL
    waiting.close()


def test_a_shared_failure_names_the_call_that_it_ends() -> None:
    clock = Clock()
    made = caller(clock, **PAIR, max_retries=1)
    waiting = call(made, CREATE, {"name": "New"})
    lock = waiting.send(None).lock
    script = Script(reply(503, b"", Retry_After="0"), reply(400, b'{"error": "invalid_client"}'))
    with pytest.raises(TokenError, match=r"cycles\.get .*after 2 attempts"):
        drive(call(made, GET, ID), script, clock)
    lock.acquire()
    with pytest.raises(TokenError, match=r"cycles\.create .*after 2 attempts"):
        waiting.send(True)


def test_a_token_of_the_store_that_has_expired_is_good_for_the_next_one() -> None:
    store, clock = MemoryTokenStore(), Clock()
    store.set(KEY, Token("old", expires_at=0, refresh="r1"))
    script = Script(token_reply("new"), reply())
    drive(call(caller(clock, **PAIR, token_store=store), GET, ID), script, clock)
    sent = script.requests[0].content
    assert isinstance(sent, bytes)
    assert b"grant_type=refresh_token&refresh_token=r1" in sent
    assert script.requests[1].headers["Authorization"] == "Bearer new"


def test_a_token_of_the_store_is_asked_for_once_and_used_to_its_end() -> None:
    class Counting(MemoryTokenStore):
        asked = 0

        def get(self, key: TokenKey) -> Token | None:
            self.asked += 1
            return super().get(key)

    store, clock = Counting(), Clock()
    made = caller(clock, **PAIR, token_store=store)
    store.set(KEY, Token("late", clock.today().timestamp() + 0.5))
    script = Script(reply())
    drive(call(made, GET, ID), script, clock)
    assert script.requests[0].headers["Authorization"] == "Bearer late"
    for _ in range(3):
        drive(call(made, GET, ID), Script(reply()), clock)
    assert store.asked == 1


def test_a_refresh_token_that_was_refused_is_not_tried_again() -> None:
    store, clock = MemoryTokenStore(), Clock()
    store.set(KEY, Token("old", expires_at=0, refresh="r1"))
    made = caller(clock, **PAIR, token_store=store)
    script = Script(reply(400, b'{"error": "invalid_grant"}'), token_reply("b", 60), reply())
    drive(call(made, GET, ID), script, clock)
    clock.now += 60
    script = Script(token_reply("c"), reply())
    drive(call(made, GET, ID), script, clock)
    sent = script.requests[0].content
    assert isinstance(sent, bytes)
    assert b"grant_type=client_credentials" in sent


REFUSED = reply(400, b'{"error": "invalid_client"}')
LOST = APIConnectionError("lost", failure="ambiguous")


@pytest.mark.parametrize(
    ("outcome", "deadline", "is_shared"),
    [(REFUSED, None, True), (REFUSED, 60, True), (LOST, None, True), (LOST, 60, False)],
    ids=["refused", "refused with a deadline", "lost", "lost with a deadline"],
)
def test_a_lost_connection_is_shared_unless_a_deadline_of_its_own_may_have_ended_it(
    outcome: Any, deadline: float | None, is_shared: bool
) -> None:
    clock = Clock()
    made = caller(clock, **PAIR, max_retries=0, deadline=deadline)
    waiting = call(made, GET, ID)
    lock = waiting.send(None).lock
    with pytest.raises((TokenError, APIConnectionError)):
        drive(call(made, GET, ID), Script(outcome), clock)
    lock.acquire()
    if is_shared:
        with pytest.raises((TokenError, APIConnectionError)):
            waiting.send(True)
    else:
        assert waiting.send(True).request.url == URL
        waiting.close()


def test_waiting_for_a_token_past_the_deadline_is_no_attempt() -> None:
    waiting = call(caller(Clock(), **PAIR, deadline=5), GET, ID)
    assert waiting.send(None).timeout == 5
    with pytest.raises(APITimeoutError, match="waiting for a token") as caught:
        waiting.send(False)
    assert (caught.value.retries, caught.value.failure) == (0, "not sent")


def test_a_token_is_renewed_from_its_moment_on() -> None:
    flight = Flight(threading.Lock())
    flight.keep(Token("t"), 1000.0, 100.0)
    assert (flight.renew_at, flight.ends_at) == (1090.0, 1100.0)
    assert flight.fresh(1089.9) is not None
    assert flight.fresh(1090.0) is None


def test_a_token_at_its_end_is_no_spare() -> None:
    flight = Flight(threading.Lock())
    flight.keep(Token("t"), 0.0, 10.0)
    assert flight.spare(9.5) is flight.token
    assert flight.spare(10.0) is None


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


def test_the_repr_of_a_flight_shows_no_token() -> None:
    token = Token("s3cr3t", refresh="s3cr3t")
    flight = Flight(threading.Lock(), token=token, refresh="s3cr3t", refused="s3cr3t")
    assert "s3cr3t" not in f"{flight!r} {token!r}"


def test_a_failure_that_is_kept_for_others_keeps_no_frames() -> None:
    clock = Clock()
    made = caller(clock, **PAIR)
    script = Script(reply(400, b'{"error": "invalid_client"}'))
    with pytest.raises(TokenError):
        drive(call(made, GET, ID), script, clock)
    failure = made.wallet.tokens.flight(KEY).failure
    assert failure is not None
    assert failure.__traceback__ is None
    assert failure.__context__ is None


class SlowAsync(AsyncScript):
    def __init__(self) -> None:
        super().__init__()
        self.tokens = 0

    async def send(self, request: Request) -> RawResponse:  # type: ignore[override]
        if request.url != URL:
            return reply()
        self.tokens += 1
        await anyio.sleep(0.05)
        return token_reply()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_64_tasks_make_one_token_request(backend: str) -> None:
    async def main() -> int:
        script = SlowAsync()
        client = make(AsyncClient, **PAIR, transport=script)
        async with anyio.create_task_group() as group:
            for _ in range(64):
                group.start_soon(client._perform, GET, ID)
        return script.tokens

    assert anyio.run(main, backend=backend) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_fetcher_takes_nobody_with_it(backend: str) -> None:
    async def main() -> tuple[int, list[int]]:
        script = SlowAsync()
        client = make(AsyncClient, **PAIR, transport=script)
        done: list[int] = []

        async def first() -> None:
            with anyio.move_on_after(0.02):
                await client._perform(GET, ID)

        async def other() -> None:
            await anyio.sleep(0.01)
            done.append((await client._perform(GET, ID)).status)

        async with anyio.create_task_group() as group:
            group.start_soon(first)
            for _ in range(5):
                group.start_soon(other)
        return script.tokens, done

    assert anyio.run(main, backend=backend) == (2, [200] * 5)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async_functions_and_stores(backend: str) -> None:
    class Store:
        def __init__(self) -> None:
            self.kept: dict[TokenKey, Token] = {}

        async def get(self, key: TokenKey) -> Token | None:
            await anyio.lowlevel.checkpoint()
            return self.kept.get(key)

        async def set(self, key: TokenKey, token: Token) -> None:
            await anyio.lowlevel.checkpoint()
            self.kept[key] = token

    async def token() -> str:
        await anyio.lowlevel.checkpoint()
        return "t"

    async def main() -> None:
        script, store = AsyncScript(reply(), token_reply("x"), reply()), Store()
        await make(AsyncClient, token=token, transport=script)._perform(GET, ID)
        await make(AsyncClient, **PAIR, transport=script, token_store=store)._perform(GET, ID)
        assert script.requests[0].headers["Authorization"] == "Bearer t"
        assert [stored.value for stored in store.kept.values()] == ["x"]

    anyio.run(main, backend=backend)


def test_an_async_function_needs_the_async_client() -> None:
    async def token() -> str:
        return "t"

    with pytest.raises(ConfigurationError, match="async client"):
        make(token=token, transport=Script())._perform(GET, ID)
