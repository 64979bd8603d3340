"""Signing users in on another device (RFC 8628)."""

from __future__ import annotations

import time
from itertools import pairwise
from typing import Any

import pytest
from msgspec.structs import replace

from runtime.api import Bearer
from runtime.device import DeviceCode, DeviceGrant
from runtime.errors import APIConnectionError, APITimeoutError, TokenError
from runtime.tokens import MemoryTokenStore
from tests.authorization.authority import CLIENT, SECRET, Authority, Broken, Reply
from tests.authorization.conftest import Side, api_of
from tests.runtime.scripted import Clock, Script, drive, reply

SCHEME = Bearer("users", grants=(DeviceGrant("/token", device_url="/device", scopes=("mail",)),))
PAIR = {"client_id": CLIENT, "client_secret": SECRET}


def test_a_user_types_the_code(side: Side, authority: Authority) -> None:
    shown: list[DeviceCode] = []
    store = MemoryTokenStore()
    authority.pending = ["authorization_pending", "slow_down", "authorization_pending"]
    with side.open(SCHEME, **PAIR, show_code=shown.append, token_store=store) as client:
        assert side.perform(client) == {"token": "token-1"}
        authority.revoke()
        assert side.perform(client) == {"token": "token-2"}
    (code,) = shown
    assert (code.url, code.code, code.complete_url) == (f"{authority.url}/go", "AB-CD", None)
    assert 590 < code.expires_in <= 600
    assert str(code) == f"Go to {authority.url}/go and enter AB-CD"
    assert len(authority.paths("/device")) == 1
    assert b"scope=mail" in authority.paths("/device")[0].body
    assert authority.asked[-1]["grant_type"] == "refresh_token"


@pytest.mark.parametrize("method", ["client_secret_post", "client_secret_basic"])
def test_the_secret_is_shown_as_the_server_wants_it(side: Side, authority: Authority, method: str) -> None:
    """RFC 8628 §3.1: there as where tokens are issued, and it is found out once."""
    authority.methods = {method}
    authority.pending = ["authorization_pending"] * 2
    assert side.call(SCHEME, **PAIR, show_code=lambda code: None) == {"token": "token-1"}
    assert [asked["method"] for asked in authority.asked] == [method] * 3
    assert len(authority.paths("/device")) == (2 if method == "client_secret_basic" else 1)
    assert len(authority.paths("/token")) == 3


def test_a_server_that_looks_at_no_secret_before_the_code_is_shown(side: Side, authority: Authority) -> None:
    """What one address takes may be refused by the other."""
    codes = {"device_code": "the-device-code", "user_code": "u", "interval": 0.01}
    authority.routes["/device"] = lambda seen: Reply(body=codes)
    authority.methods = {"client_secret_basic"}
    authority.pending = ["authorization_pending"] * 2
    assert side.call(SCHEME, **PAIR, show_code=lambda code: None) == {"token": "token-1"}
    assert len(authority.paths("/token")) == 4, "refused once"


def test_a_client_that_is_unknown(side: Side, authority: Authority) -> None:
    with pytest.raises(TokenError, match="/device: it answered 401: invalid_client: Who are you") as caught:
        side.call(SCHEME, client_id=CLIENT, client_secret="wr0ng", show_code=print)
    assert caught.value.code == "invalid_client"
    assert [len(authority.paths(path)) for path in ("/device", "/token")] == [2, 0]
    with pytest.raises(TokenError, match="invalid_client"):
        side.call(SCHEME, client_id=CLIENT, show_code=print)
    assert len(authority.paths("/device")) == 3, "without a secret there is one way"


def test_an_async_function_shows_it(authority: Authority) -> None:
    from anyio.from_thread import start_blocking_portal

    shown: list[DeviceCode] = []

    async def show(code: DeviceCode) -> None:
        shown.append(code)

    side = Side("trio", authority.url)
    with start_blocking_portal("trio") as side.portal:
        side.call(SCHEME, **PAIR, show_code=show)
    assert len(shown) == 1


@pytest.mark.parametrize("error", ["access_denied", "expired_token"])
def test_it_ends(side: Side, authority: Authority, error: str) -> None:
    authority.pending = ["authorization_pending", error, "authorization_pending"]
    with pytest.raises(TokenError, match=error) as caught:
        side.call(SCHEME, **PAIR, show_code=print)
    assert caught.value.code == error
    assert len(authority.pending) == 1


def test_a_server_without_codes(side: Side, authority: Authority) -> None:
    authority.routes["/device"] = lambda seen: Reply(200, {"user_code": "x"})
    with pytest.raises(TokenError, match="it answered 200 with JSON without `device_code`"):
        side.call(SCHEME, **PAIR, show_code=print)
    authority.routes["/device"] = lambda seen: Reply(400, {"error": "unauthorized_client"})
    with pytest.raises(TokenError, match="it answered 400: unauthorized_client"):
        side.call(SCHEME, **PAIR, show_code=print)


def test_no_address(side: Side) -> None:
    with pytest.raises(TokenError, match="/token names no address for this sign-in"):
        side.call(Bearer("users", grants=(DeviceGrant("/token"),)), **PAIR, show_code=print)


def test_a_server_that_does_not_answer_is_asked_less_often(side: Side, authority: Authority) -> None:
    """RFC 8628 §3.5: no question comes sooner than the one before, and each timeout doubles the interval."""
    asked: list[float] = []
    token = authority.token

    def slow(seen: Any) -> Reply:
        asked.append(time.monotonic())
        if len(asked) <= 2:
            time.sleep(0.6)
            raise Broken
        return token(seen)

    authority.routes["/token"] = slow
    authority.metadata = {"interval": 0.1}
    assert side.call(SCHEME, **PAIR, show_code=lambda code: None, timeout=0.5)
    pauses = [later - sooner for sooner, later in pairwise(asked)]
    assert all(pause > least for pause, least in zip(pauses, (0.65, 0.85, 0.35), strict=True)), pauses


# --- What the clock decides -------------------------------------------------------------------------------------------


def wait(*answers: Any, settings: Any = None, **device: Any) -> list[float]:
    """How long is waited between the questions."""
    from runtime.calls import call
    from runtime.client import Client
    from tests.authorization.conftest import CALL

    codes = {"device_code": "d", "user_code": "u", "verification_url": "https://go.example", **device}
    import json

    script, clock = Script(reply(content=json.dumps(codes).encode()), *answers), Clock()
    given = {**PAIR, "show_code": shown.append}
    settings = settings or {"max_retries": 0}
    client = Client(api_of(SCHEME), given, {}, base_url="https://h.example", **settings)
    caller = replace(client._calls(), timing=clock.timing())
    slept[:] = []
    clock.slept = slept
    drive(call(caller, CALL, {}), script, clock)
    return [*slept]


shown: list[DeviceCode] = []
slept: list[float] = []
"""What the last `wait` has waited, also where it ends with an error."""
PENDING = reply(400, b'{"error": "authorization_pending"}')
SLOWER = reply(400, b'{"error": "slow_down"}')
DONE = (reply(content=b'{"access_token": "t"}'), reply(content=b"1"))


@pytest.fixture
def as_in_the_rfc(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.device._INTERVAL", 5.0)


@pytest.mark.usefixtures("as_in_the_rfc")
def test_intervals() -> None:
    assert wait(PENDING, PENDING, *DONE) == [5.0] * 3, "five seconds unless the server says"
    assert wait(PENDING, *DONE, interval=2) == [2.0] * 2
    assert wait(PENDING, SLOWER, PENDING, SLOWER, *DONE, interval=2) == [2.0, 2.0, 7.0, 7.0, 12.0]
    assert wait(*DONE, interval="soon") == [5.0]
    assert wait(*DONE, interval=True) == [5.0]
    assert wait(*DONE, interval=-1) == [5.0]


@pytest.mark.usefixtures("as_in_the_rfc")
def test_errors_that_come_with_200() -> None:
    """As some servers have it."""
    assert wait(reply(200, b'{"error": "authorization_pending"}'), *DONE, interval=2) == [2.0] * 2


@pytest.mark.usefixtures("as_in_the_rfc")
def test_a_code_that_expires() -> None:
    with pytest.raises(TokenError, match="before the code expired") as caught:
        wait(*[PENDING] * 3, expires_in=20)
    assert caught.value.code == "expired_token"
    assert shown[-1].url == "https://go.example"
    with pytest.raises(TokenError, match="before the code expired"):
        wait(expires_in=0)
    assert shown[-1].expires_in == 0
    assert wait(*DONE, verification_uri_complete="https://go.example/u") == [5.0]
    assert (shown[-1].complete_url, shown[-1].expires_in) == ("https://go.example/u", 1800.0)


LATE = APITimeoutError("late")
LOST = APIConnectionError("lost", failure="not sent")
DOWN = reply(503, b"", Retry_After="0")


@pytest.mark.usefixtures("as_in_the_rfc")
@pytest.mark.parametrize("retries", [0, 2])
def test_each_timeout_doubles_the_interval(retries: int) -> None:
    settings = {"max_retries": retries}
    assert wait(PENDING, LATE, PENDING, LATE, *DONE, interval=2, settings=settings) == [2.0, 2.0, 4.0, 4.0, 8.0]
    assert wait(LOST, LATE, SLOWER, *DONE, settings=settings) == [5.0, 10.0, 20.0, 25.0]
    assert wait(LATE, LATE, *DONE, interval=0, settings=settings) == [0.0, 5.0, 10.0], "no server is asked all the time"


@pytest.mark.usefixtures("as_in_the_rfc")
def test_a_server_that_is_lost_is_asked_until_the_code_expires() -> None:
    with pytest.raises(APITimeoutError, match=r"token request \(POST https://h.example/token\): late"):
        wait(*[LATE] * 4, expires_in=100)
    assert slept == [5.0, 10.0, 20.0, 40.0]
    with pytest.raises(TokenError, match="before the code expired"):
        wait(LATE, PENDING, PENDING, expires_in=30)
    assert slept == [5.0, 10.0, 10.0]


@pytest.mark.usefixtures("as_in_the_rfc")
def test_a_server_that_is_down_is_forgiven_as_often_as_calls_are_tried_again() -> None:
    settings = {"max_retries": 2}
    assert wait(DOWN, reply(500), PENDING, DOWN, DOWN, *DONE, settings=settings) == [5.0, 10.0, 20.0, 20.0, 40.0, 80.0]
    with pytest.raises(TokenError, match="it answered 503"):
        wait(DOWN, DOWN, DOWN, settings=settings)
    assert slept == [5.0, 10.0, 20.0]
    with pytest.raises(TokenError, match="it answered 503"):
        wait(DOWN)
    with pytest.raises(TokenError, match="it answered 404"):
        wait(reply(404), settings=settings)


@pytest.mark.usefixtures("as_in_the_rfc")
def test_a_deadline_ends_it() -> None:
    settings = {"deadline": 12.0}
    for answers in ([PENDING, PENDING], [LATE]):
        with pytest.raises(APITimeoutError, match="the deadline is over"):
            wait(*answers, settings=settings)
        assert sum(slept) == 12.0
