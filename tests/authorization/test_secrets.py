"""Planted secrets are in no log, no `repr`, no message, no traceback and no pickle, and cross no origin."""

from __future__ import annotations

import copy
import logging
import pickle
import socket
import ssl
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from itertools import count
from types import SimpleNamespace
from typing import Any

import pytest
from msgspec.structs import replace

from runtime.api import ApiKey, Basic, Bearer, Scheme
from runtime.device import DeviceGrant
from runtime.digest import Digest
from runtime.errors import APIError, APIStatusError, ConfigurationError
from runtime.grants import ClientCredentials, Password, RefreshToken
from runtime.headers import Headers
from runtime.httpx_transport import AsyncHttpTransport, HttpTransport
from runtime.models import Model, from_dict, to_dict
from runtime.operation import Operation
from runtime.sign_in import AuthorizationCode, BrowserSignIn
from runtime.tokens import MemoryTokenStore
from runtime.transport import Request
from tests.authorization.authority import CLIENT, SECRET, USER, Authority, Reply, listening
from tests.authorization.conftest import CALL, Side, api_of
from tests.authorization.test_sign_in import browse
from tests.cyclr.http2_server import FILES, http2_listening

KEY, WORD, TOKEN, FRESH = "pl4nted-key", "pl4nted-w0rd", "pl4nted-t0ken", "pl4nted-r3fresh"
PLANTED = (KEY, WORD, TOKEN, FRESH, SECRET, "refresh-token-", "the-device-code", "cGw0bnRlZC13MHJk")

SCHEMES: dict[str, tuple[Scheme, dict[str, Any]]] = {
    "header": (ApiKey("s", "X-Api-Key", location="header"), {"api_key": KEY}),
    "odd header": (ApiKey("s", "X-Zebra", location="header"), {"api_key": KEY}),
    "query": (ApiKey("s", "zebra", location="query"), {"api_key": KEY}),
    "cookie": (ApiKey("s", "zebra", location="cookie"), {"api_key": KEY}),
    "basic": (Basic("s"), {"username": USER, "password": WORD}),
    "digest": (Digest("s"), {"username": USER, "password": WORD}),
    "token": (Bearer("s"), {"token": TOKEN}),
    "machine": (Bearer("s", grants=(ClientCredentials("/token"),)), {"client_id": CLIENT, "client_secret": SECRET}),
    "password": (
        Bearer("s", grants=(Password("/token"),)),
        {"client_id": CLIENT, "client_secret": SECRET, "username": USER, "password": WORD},
    ),
    "refresh": (
        Bearer("s", grants=(RefreshToken("/token"),)),
        {"client_id": CLIENT, "client_secret": SECRET, "refresh_token": FRESH},
    ),
    "code": (
        Bearer("s", grants=(AuthorizationCode("/token", authorization_url="/authorize"),)),
        {"client_id": CLIENT, "client_secret": SECRET, "sign_in": BrowserSignIn(open=browse)},
    ),
    "device": (
        Bearer("s", grants=(DeviceGrant("/token", device_url="/device"),)),
        {"client_id": CLIENT, "client_secret": SECRET, "show_code": lambda code: None},
    ),
}


def echoing(authority: Authority) -> None:
    """The API repeats all that it was sent: in the message of an error, where a careless server would."""

    def answer(seen: Any) -> Reply:
        sent = " ".join([*seen.headers.values(), *seen.query.values()])
        return Reply(403, {"message": f"You sent {sent}"}, {"X-Request-Id": "r1"})

    authority.routes["/api"] = answer


@contextmanager
def logged() -> Iterator[list[str]]:
    """What the package logs, on every level, meanwhile."""
    lines: list[str] = []

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(record.getMessage())

    logger, keeper = logging.getLogger("signing"), Keeper(0)
    logger.addHandler(keeper)
    logger.setLevel(1)
    try:
        yield lines
    finally:
        logger.removeHandler(keeper)
        logger.setLevel(0)


@pytest.mark.parametrize("kind", SCHEMES)
def test_nothing_shows(kind: str, side: Side, authority: Authority) -> None:
    scheme, settings = SCHEMES[kind]
    authority.refreshing.add(FRESH)
    authority.tokens[TOKEN] = 1e12
    authority.by_password = lambda form: True  # type: ignore[method-assign]
    authority.pending = []
    store = MemoryTokenStore()
    shown: list[str] = []
    with logged() as lines, side.open(scheme, **settings, token_store=store) as client:
        if isinstance(scheme, Bearer):
            side.perform(client)
        echoing(authority)
        with pytest.raises(APIError) as caught:
            side.perform(client)
        parts = [client, vars(client), client._wallet, client._wallet._flights, client._place, client._calls()]
        shown += [repr(part) for part in parts]
    error = caught.value
    error.__dict__.pop("body", None)  # what the server said is the caller's to have
    shown += [str(error), repr(error), repr(vars(error)), *traceback.format_exception(error)]
    shown += [
        repr(pickle.loads(pickle.dumps(error)).__dict__),
        pickle.dumps(error).decode("latin-1"),
        repr(store._tokens),
    ]
    tokens = tuple(token for token in authority.tokens)
    for secret in (*PLANTED, *tokens):
        for text in (*shown, *lines):
            assert secret not in text.replace("token-1 clientwright", ""), (secret, text)
    assert any("-> 403" in line for line in lines)
    assert any("sent Headers" in line for line in lines)


def test_nothing_shows_of_what_http2_packs(side: Side) -> None:
    """Headers are packed by a library with a log of its own, which tells of what its tables keep, too."""
    lines: list[str] = []
    cookie = "pl4nted-c00kie" * 100

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if "_converse" not in str(record.threadName):  # the server, which packs as well
                lines.append(record.getMessage())

    class Backend:
        answers = count()

        def handle(self, _: Any) -> Any:
            """An answer that takes the place of an earlier one in the tables."""
            answer = f"sid={next(self.answers)}{cookie}"
            return SimpleNamespace(status=200, headers=(("Set-Cookie", answer),), body=b"{}")

    kinds = {"sync": HttpTransport, "asyncio": AsyncHttpTransport, "trio": AsyncHttpTransport}
    tls = ssl.create_default_context(cafile=FILES / "authority.pem")
    schemes = (ApiKey("q", "zebra", location="query"), ApiKey("c", "sid", location="cookie", argument="cookie"))
    side.api = api_of(schemes[0])._replace(schemes=schemes, security=((("q", ()), ("c", ())),))
    root, keeper, level = logging.getLogger(), Keeper(), logging.getLogger().level
    root.addHandler(keeper)
    root.setLevel(1)
    try:
        with http2_listening(Backend()) as server:  # type: ignore[arg-type]
            settings = {"base_url": server.url, "transport": kinds[side.name](tls=tls, http2=True)}
            with side.open(schemes[0], **settings, api_key=KEY, cookie=cookie) as client:
                for _ in range(4):
                    side.perform(client)
    finally:
        root.removeHandler(keeper)
        root.setLevel(level)
    assert server.connections == [4]
    assert lines
    assert not [line for line in lines if "pl4nted" in line]


def test_the_log_of_what_others_pack_is_theirs() -> None:
    for name in ("hpack.hpack", "hpack.table"):
        logger = logging.getLogger(name)
        record = logger.makeRecord(name, logging.DEBUG, "f", 1, "Decoded %s", ((b"a", b"b"),), None)
        assert logger.filter(record)


@pytest.mark.parametrize("kind", ["machine", "password", "refresh", "code", "device"])
def test_nothing_shows_when_there_is_no_token(kind: str, side: Side, authority: Authority) -> None:
    """The token endpoint repeats what it was sent."""
    scheme, settings = SCHEMES[kind]
    authority.pending = []

    def answer(seen: Any) -> Reply:
        from urllib.parse import unquote_plus

        body = seen.body.decode()
        return Reply(400, {"error": "invalid_grant", "error_description": f"{body} {unquote_plus(body)}"[-300:]})

    authority.routes["/token"] = answer
    with logged() as lines, pytest.raises(APIError) as caught:
        side.call(scheme, **settings, max_retries=0)
    error = caught.value
    shown = [
        str(error),
        repr(error),
        repr(vars(error)),
        *traceback.format_exception(error),
        pickle.dumps(error).decode("latin-1"),
    ]
    for secret in PLANTED:
        assert not any(secret in text for text in (*shown, *lines)), secret


@pytest.mark.parametrize("name", [f"{USER}:{WORD}", lambda: f"{USER}:{WORD}"])
def test_a_user_name_with_a_colon_is_not_sent(side: Side, authority: Authority, name: Any) -> None:
    """RFC 7617 §2: the server would take the rest of the name for a part of the password."""
    with pytest.raises(ConfigurationError, match="`user` holds a colon") as caught:
        side.call(Basic("s", username="user"), user=name, password="p")
    assert "pass the password as `password`" in str(caught.value)
    assert WORD not in str(caught.value)
    assert authority.seen == []


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
@pytest.mark.parametrize("part", ["headers", "request"])
def test_a_copy_carries_what_it_is_a_copy_of(side: Side, authority: Authority, copied: Any, part: str) -> None:
    """Nothing is masked in memory: middleware may copy a request, or its headers, and send the copy."""
    authority.tokens[TOKEN] = 1e12

    def middleware(request: Request, next: Any) -> Any:
        if part == "request":
            return next(copied(request))
        return next(replace(request, headers=copied(request.headers)))

    async def async_middleware(request: Request, next: Any) -> Any:
        return await middleware(request, next)

    chain = [middleware if side.name == "sync" else async_middleware]
    assert side.call(Bearer("s"), token=TOKEN, middleware=chain) == {"token": TOKEN}
    headers = Headers([("Authorization", TOKEN)])
    assert TOKEN not in pickle.dumps(copied(headers)).decode("latin-1")


class Problem(Model):
    """What the API says where it refuses."""

    message: str
    user: str | None = None
    code: str | None = None
    amount: Decimal | None = None


REFUSED = CALL.but(responses={"403": {"application/json": lambda: Problem}})


@pytest.mark.parametrize("kind", SCHEMES)
def test_names_are_no_secrets(kind: str, side: Side, authority: Authority) -> None:
    """An error may say whom and which client the server has refused."""
    scheme, settings = SCHEMES[kind]
    authority.refreshing.add(FRESH)
    authority.by_password = lambda form: True  # type: ignore[method-assign]
    authority.pending = []
    said = {"message": f"{USER} may not, in {CLIENT}", "user": USER}
    authority.routes["/api"] = lambda seen: Reply(403, said)
    with side.open(scheme, **settings) as client, pytest.raises(APIStatusError) as caught:
        side.perform(client, REFUSED)
    assert to_dict(caught.value.body) == said
    assert said["message"] in str(caught.value)


@pytest.mark.parametrize(
    ("secret", "content", "body"),
    [
        (
            "code",
            b'{"message": "the code is \\"code\\"", "code" : "c", "amount": 1.10, "user": null}',
            Problem(message='the *** is "***"', code="c", amount=Decimal("1.10"), user=None),
        ),
        (
            'abcd/e"f',
            b'{"message": "\\u0061bcd\\/e\\"f!", "user": "abcd/e", "abcd/e\\"f": ["abcd/e\\"f"]}',
            from_dict(Problem, {"message": "***!", "user": "abcd/e", 'abcd/e"f': ["***"]}),
        ),
        (
            "a-key-of-20-letters!",
            b'{"message": "m", "a-key-of-20-letters!" : "unknown"}',
            from_dict(Problem, {"message": "m", "***": "unknown"}),
        ),
        ("1.10", b'{"message": "1.10", "amount": 1.10}', Problem(message="***", amount=Decimal("1.10"))),
        ("a secret", b'{"message": "a secret', '{"message": "***'),
        ("a secret", b"a secret <b>", "*** <b>"),
    ],
)
def test_a_secret_is_hidden_where_it_stands_in_a_value(
    side: Side, authority: Authority, secret: str, content: bytes, body: Any
) -> None:
    """However JSON writes it; names of fields, and all else that makes the error what it is, stay."""
    authority.routes["/api"] = lambda seen: Reply(403, content)
    with side.open(Basic("s"), username=USER, password=secret) as client, pytest.raises(APIStatusError) as caught:
        side.perform(client, REFUSED)
    assert caught.value.body == body
    assert repr(caught.value.body) == repr(body), "members without a name of their own too"
    assert secret not in str(caught.value)


def test_a_user_name_without_a_password_is_a_key(side: Side, authority: Authority) -> None:
    authority.routes["/api"] = lambda seen: Reply(403, {"message": "there is no key sk_live_1"})
    with side.open(Basic("s"), username="sk_live_1", password="x") as client, pytest.raises(APIStatusError) as caught:
        side.perform(client, REFUSED)
    assert "there is no key ***" in str(caught.value)
    assert "sk_live_1" not in repr(caught.value.body)


@pytest.mark.parametrize("kind", SCHEMES)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_credentials_cross_no_origin(kind: str, status: int, authority: Authority) -> None:
    """A redirect is an error: the server that it leads to gets no request at all."""
    scheme, settings = SCHEMES[kind]
    authority.refreshing.add(FRESH)
    authority.by_password = lambda form: True  # type: ignore[method-assign]
    authority.pending = []
    side = Side("sync", authority.url)
    with listening(Authority()) as other:
        authority.routes["/api"] = lambda seen: Reply(status, headers={"Location": f"{other.url}/api"})
        with pytest.raises(APIError, match="redirects are not followed"):
            side.call(scheme, **settings)
        if isinstance(scheme, Bearer) and scheme.grants:
            authority.routes["/token"] = lambda seen: Reply(status, headers={"Location": f"{other.url}/token"})
            with pytest.raises(APIError, match="which is not followed"):
                side.call(scheme, **settings)
        assert other.seen == []


@pytest.mark.parametrize("key", [False, True])
def test_a_server_that_commits_and_then_drops_gets_one_post(key: bool, side: Side) -> None:
    """Without an idempotency key nobody knows whether it was done, so it is not done again; with one it is."""
    seen: list[bytes] = []

    def serve(listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                seen.append(connection.recv(65536))

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=(listener,), daemon=True)
        thread.start()
        side.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        operation = Operation("o", method="POST", path=("/orders",))
        with side.open(Bearer("s"), token=TOKEN) as client:
            made = client.with_options(idempotency_keys=key)
            with pytest.raises(APIError) as caught:
                side.perform(made, operation)
        listener.shutdown(socket.SHUT_RDWR)
    assert len(seen) == (3 if key else 1)
    assert caught.value.retries == len(seen) - 1
    keys = {line for data in seen for line in data.lower().splitlines() if line.startswith(b"idempotency-key")}
    assert len(keys) == (1 if key else 0)
