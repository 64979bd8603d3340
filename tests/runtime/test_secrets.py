"""Secrets that are planted everywhere, and looked for in everything that a client shows of itself."""

import json
import logging
import pickle
import threading
import traceback
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from typing import Any

import anyio
import pytest

from runtime.api import Api, ApiKey, Basic, Bearer
from runtime.client import AsyncClient, Client
from runtime.errors import APIError
from runtime.grants import ClientCredentials
from runtime.operation import Operation
from runtime.options import CallOptions
from runtime.response import Response

SECRETS = {
    "token": "planted-token",
    "client_id": "an-id",
    "client_secret": "planted-client-secret",
    "username": "ann",
    "password": "planted-password",
    "header_key": "planted-header-key",
    "query_key": "planted-query-key",
    "cookie_key": "planted-cookie-key",
}
PLANTED = [value for value in SECRETS.values() if value.startswith("planted")] + ["planted-access", "YW5uOnBsYW50ZWQ"]
SCHEMES = {
    "bearer": Bearer("bearer"),
    "oauth": Bearer("oauth", token="access", grants=(ClientCredentials("/token"),)),
    "basic": Basic("basic"),
    "header": ApiKey("header", "X-Access", location="header", argument="header_key"),
    "query": ApiKey("query", "k", location="query", argument="query_key"),
    "cookie": ApiKey("cookie", "sid", location="cookie", argument="cookie_key"),
}
OUTCOMES = (200, 400, 401, 404, 429, 500, 0)


class Echoing(BaseHTTPRequestHandler):
    """Answers with the status that the path names, and repeats what the request carried; 0 breaks the connection."""

    def do_GET(self) -> None:
        status = int(self.path.partition("?")[0].rpartition("/")[2])
        carried = [self.headers.get("Authorization", ""), self.headers.get("X-Access", ""), self.path]
        if status:
            said = {} if status == 200 else {"message": f"you sent {' and '.join(carried)}"}
            self.reply(status, json.dumps(said).encode())

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.reply(200, b'{"access_token": "planted-access", "expires_in": 60}')

    def reply(self, status: int, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Access", self.headers.get("X-Access", ""))
        self.send_header("Set-Cookie", "sid=planted-cookie-key")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Echoing) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.retries._FIRST_BACKOFF", 0.001)


@pytest.fixture
def logged() -> Iterator[StringIO]:
    """Everything that any logger says, whatever its level."""
    stream, root = StringIO(), logging.getLogger()
    handler, level = logging.StreamHandler(stream), root.level
    root.addHandler(handler)
    root.setLevel(1)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)


def operation(scheme: str, status: int) -> Operation:
    security = (((scheme, ()),),) if scheme != "all" else (tuple((name, ()) for name in ("header", "query", "cookie")),)
    responses: Any = {"200": {"application/json": lambda: dict[str, Any]}}
    return Operation("it.get", method="GET", path=(f"/{status}",), security=security, responses=responses)


def use(kind: type[Client] | type[AsyncClient], url: str, scheme: str, status: int) -> Any:
    """The answer or the error of a call with that scheme, and the client."""
    api = Api(title="A", package="planted_nowhere", version="1", environment="NOWHERE", schemes=tuple(SCHEMES.values()))
    client = kind(api, SECRETS, {}, base_url=url, max_retries=1)
    options = CallOptions(timeout=5, deadline=8)
    what = operation(scheme, status)
    outcome: Any
    try:
        if isinstance(client, Client):
            with client:
                outcome = client._perform(what, {}, options)
        else:
            outcome = anyio.run(_use_async, client, what, options)
    except APIError as error:
        outcome = error
    return client, outcome


async def _use_async(client: AsyncClient, what: Operation, options: CallOptions) -> Response[Any]:
    async with client:
        return await client._perform(what, {}, options)


@pytest.mark.parametrize("kind", [Client, AsyncClient])
@pytest.mark.parametrize("scheme", [*SCHEMES, "all"])
def test_no_secret_is_shown(
    kind: Any, scheme: str, url: str, logged: StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("runtime.retries._FIRST_BACKOFF", 0.001)
    for status in OUTCOMES:
        client, outcome = use(kind, url, scheme, status)
        shown = [repr(client), repr(vars(client)), repr(client._wallet), repr(outcome), str(outcome)]
        if isinstance(outcome, APIError):
            shown += traceback.format_exception(outcome)
            pickled = pickle.dumps(outcome)
            shown.append(pickled.decode("latin-1"))
            again = pickle.loads(pickled)
            shown += [str(again), repr(again), repr(again.__cause__), repr(getattr(again, "headers", None))]
        else:
            assert outcome.status == 200
        found = {secret for secret in PLANTED for text in shown if secret in text}
        assert not found, (status, found)
    text = logged.getvalue()
    assert "GET" in text
    assert {secret for secret in PLANTED if secret in text} == set()
