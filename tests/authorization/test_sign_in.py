"""Signing users in with a browser: codes, PKCE, state, and the port that is open meanwhile."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from http.client import HTTPConnection
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from urllib.request import urlopen

import anyio
import anyio.lowlevel
import pytest

from runtime.api import Bearer
from runtime.errors import APIConnectionError, TokenError
from runtime.grants import RefreshToken
from runtime.sign_in import AuthorizationCode, BrowserSignIn
from runtime.tokens import MemoryTokenStore
from tests.authorization.authority import CLIENT, SECRET, Authority, Broken, Reply
from tests.authorization.conftest import Side

SCHEME = Bearer(
    "users",
    grants=(AuthorizationCode("/token", authorization_url="/authorize", scopes=("mail",)), RefreshToken("/token")),
)


def browse(url: str) -> None:
    """A browser: goes where it is sent, and asks for the icon of every page."""

    def go() -> None:
        with urlopen(url, timeout=5) as page:
            assert page.read() == b"You can close this page and go back."
            assert page.headers["Content-Type"] == "text/plain"

    threading.Thread(target=go, daemon=True).start()


def settings(sign_in: Any = None, **more: Any) -> dict[str, Any]:
    return {"client_id": CLIENT, "client_secret": SECRET, "sign_in": sign_in or BrowserSignIn(open=browse), **more}


def test_a_user_signs_in_once(side: Side, authority: Authority) -> None:
    store = MemoryTokenStore()
    with side.open(SCHEME, **settings(token_store=store)) as client:
        assert side.perform(client) == {"token": "token-1"}
        authority.revoke()
        assert side.perform(client) == {"token": "token-2"}
    authority.revoke()
    assert side.call(SCHEME, **settings(token_store=store)) == {"token": "token-3"}
    assert len(authority.paths("/authorize")) == 1
    (page,) = authority.paths("/authorize")
    assert page.query["scope"] == "mail"
    assert page.query["redirect_uri"].startswith("http://127.0.0.1:")
    assert [asked["grant_type"] for asked in authority.asked] == ["authorization_code", *["refresh_token"] * 2]


def test_a_public_client_has_no_secret(side: Side, authority: Authority) -> None:
    authority.public = True
    assert side.call(SCHEME, client_id=CLIENT, sign_in=BrowserSignIn(open=browse)) == {"token": "token-1"}
    assert authority.asked[0]["method"] == "none"


@pytest.mark.parametrize(
    ("lie", "message", "code"),
    [
        ({"code": ""}, "there is no code", None),
        (
            {"code": "", "error": "access_denied", "error_description": "She\tsaid no"},
            "access_denied: She said no",
            "access_denied",
        ),
        ({"code": "", "error": "server_error"}, "nobody signed in: server_error$", "server_error"),
    ],
)
def test_what_goes_wrong_at_the_server(
    side: Side, authority: Authority, lie: dict[str, str], message: str, code: str | None
) -> None:
    authority.authorize = lambda query: lie
    with pytest.raises(TokenError, match=message) as caught:
        side.call(SCHEME, **settings())
    assert caught.value.code == code
    assert authority.asked == []


def at_once(answer: Callable[[dict[str, str]], str]) -> Callable[[Callable[[str], str]], str]:
    """A way to sign in that needs no browser: the answer is made of what the server is asked."""
    return lambda address: answer(dict(parse_qsl(urlsplit(address("https://app.example/back")).query)))


@pytest.mark.parametrize("state", ["&state=", "&state=other", "", "&state=%C3%A9"])
def test_an_answer_of_another_sign_in(side: Side, authority: Authority, state: str) -> None:
    with pytest.raises(TokenError, match="of another sign-in"):
        side.call(SCHEME, **settings(at_once(lambda asked: f"https://app.example/back?code=c{state}")))
    assert authority.asked == []


@pytest.mark.parametrize("reached", [None, 7, "", "nonsense"])
def test_a_function_that_gives_no_address(side: Side, reached: Any) -> None:
    with pytest.raises(TokenError, match="of another sign-in"):
        side.call(SCHEME, **settings(at_once(lambda asked: reached)))


def test_a_code_that_was_stolen_is_of_no_use(side: Side, authority: Authority) -> None:
    """The code of another sign-in has another verifier, which only the server knows of."""
    authority.codes["stolen"] = {"redirect_uri": "https://app.example/back", "code_challenge": "another"}
    stolen = at_once(lambda asked: f"https://app.example/back?code=stolen&state={asked['state']}")
    with pytest.raises(TokenError, match="invalid_grant: The code is not for you"):
        side.call(SCHEME, **settings(stolen))


@pytest.mark.parametrize("failure", [Broken(), Reply(502)])
def test_a_code_is_shown_once(side: Side, authority: Authority, failure: Reply | Broken) -> None:
    """RFC 6749 §4.1.2: a server that sees it twice revokes the tokens that it was good for."""
    authority.failures = [failure]
    with pytest.raises((TokenError, APIConnectionError)) as caught:
        side.call(SCHEME, **settings())
    assert caught.value.retries == 0
    assert [asked["grant_type"] for asked in authority.asked] == ["authorization_code"]


def test_a_code_that_was_refused_for_now_is_shown_again(side: Side, authority: Authority) -> None:
    authority.failures = [Reply(503, headers={"Retry-After": "0"})]
    assert side.call(SCHEME, **settings()) == {"token": "token-1"}
    assert len(authority.asked) == 2


def test_each_sign_in_has_secrets_of_its_own(authority: Authority) -> None:
    seen: list[dict[str, str]] = []

    def keep(asked: dict[str, str]) -> str:
        seen.append(asked)
        return ""

    for _ in range(2):
        with pytest.raises(TokenError):
            Side("sync", authority.url).call(SCHEME, **settings(at_once(keep)))
    for name in ("state", "code_challenge"):
        assert len({asked[name] for asked in seen}) == 2
        assert all(len(asked[name]) >= 32 for asked in seen)


def test_an_async_function(authority: Authority) -> None:
    from anyio.from_thread import start_blocking_portal

    side = Side("asyncio", authority.url)

    async def sign_in(address: Callable[[str], str]) -> str:
        await anyio.lowlevel.checkpoint()
        url = address("https://app.example/back")
        asked = dict(parse_qsl(urlsplit(url).query))
        authority.codes["c"] = asked
        return f"https://app.example/back?code=c&state={asked['state']}"

    with start_blocking_portal("asyncio") as side.portal:
        assert side.call(SCHEME, **settings(sign_in)) == {"token": "token-1"}


def test_an_event_loop_goes_on_meanwhile(authority: Authority) -> None:
    """A browser that takes its time holds up one task, not all."""
    from runtime.client import AsyncClient
    from tests.authorization.conftest import CALL, api_of

    def slowly(url: str) -> None:
        threading.Timer(0.3, browse, [url]).start()

    async def main() -> int:
        ticks = 0
        given = settings(BrowserSignIn(open=slowly))
        client = AsyncClient(api_of(SCHEME), given, {}, base_url=authority.url)
        async with client, anyio.create_task_group() as group:

            async def work() -> None:
                await client._perform(CALL, {})
                group.cancel_scope.cancel()

            group.start_soon(work)
            while True:
                await anyio.sleep(0.02)
                ticks += 1
        return ticks

    assert anyio.run(main) >= 5


class TestBrowserSignIn:
    def address(self, redirect_uri: str) -> str:
        return f"https://auth.example/?state=right&redirect_uri={redirect_uri}"

    def test_only_its_own_answer_counts(self) -> None:
        answers: list[tuple[int, str | None]] = []

        def visit(url: str) -> None:
            port = int(dict(parse_qsl(urlsplit(url).query))["redirect_uri"].split(":")[2].split("/")[0])

            def go() -> None:
                for path in ("/favicon.ico", "/cb?code=evil&state=wrong", "/cb", "/cb?code=good&state=right"):
                    connection = HTTPConnection("127.0.0.1", port, timeout=5)
                    connection.request("GET", path, headers={"Connection": "close"})
                    answers.append((connection.getresponse().status, None))
                    connection.close()

            threading.Thread(target=go).start()

        reached = BrowserSignIn(path="/cb", open=visit)(self.address)
        assert urlsplit(reached).query == "code=good&state=right"
        assert [status for status, _ in answers[:3]] == [404, 200, 200]

    def test_a_connection_that_says_nothing_holds_nobody_up(self) -> None:
        def visit(url: str) -> None:
            target = dict(parse_qsl(urlsplit(url).query))["redirect_uri"]
            silent.append(socket.create_connection(("127.0.0.1", int(target.split(":")[2].split("/")[0]))))
            browse(f"{target}?code=c&state=right")

        silent: list[socket.socket] = []
        started = time.monotonic()
        assert "code=c" in BrowserSignIn(open=visit)(self.address)
        assert time.monotonic() - started < 3
        silent[0].close()

    def test_nobody_comes(self) -> None:
        with pytest.raises(TokenError, match=r"nobody signed in within 0\.05 seconds"):
            BrowserSignIn(open=lambda url: None, timeout=0.05)(self.address)

    def test_no_browser(self) -> None:
        with pytest.raises(TokenError, match="no browser could be opened"):
            BrowserSignIn(open=lambda url: False)(self.address)

    def test_the_browser_of_this_machine_is_the_default(self, monkeypatch: pytest.MonkeyPatch) -> None:
        opened: list[str] = []
        monkeypatch.setattr("webbrowser.open", lambda url: bool(opened.append(url)))
        with pytest.raises(TokenError):
            BrowserSignIn()(self.address)
        assert len(opened) == 1

    def test_a_port_of_ones_own_that_is_closed_afterwards(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        targets: list[str] = []

        def visit(url: str) -> None:
            targets.append(dict(parse_qsl(urlsplit(url).query))["redirect_uri"])
            browse(f"{targets[-1]}?code=c&state=right")

        for _ in range(2):
            BrowserSignIn(port=port, open=visit)(self.address)
        assert targets == [f"http://127.0.0.1:{port}/"] * 2
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.1", port))
