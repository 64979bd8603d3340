"""HTTP/2 on the wire: what a client speaks that has it turned on."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from cyclr import APIConnectionError, AsyncCyclr, Cyclr, NotFoundError
from cyclr.types import AsyncHttpTransport, HttpTransport
from tests.cyclr.backend import Backend
from tests.cyclr.calls import CREDENTIALS, create_account, get_account
from tests.cyclr.conftest import Side
from tests.cyclr.faults import server_error, status
from tests.cyclr.http2_server import FILES, Http2Server, http2_listening


@pytest.fixture
def secured(server: Backend) -> Iterator[Http2Server]:
    with http2_listening(server) as secured:
        yield secured


def transport(side: str, **settings: Any) -> Any:
    """A transport that trusts the server."""
    kind = HttpTransport if side == "sync" else AsyncHttpTransport
    return kind(tls=ssl.create_default_context(cafile=FILES / "authority.pem"), **settings)


def test_calls_go_over_one_connection_of_http2(side: Side, server: Backend, secured: Http2Server) -> None:
    settings = {"base_url": secured.url, "transport": transport(side.name, http2=True), **CREDENTIALS}
    server.fault("/accounts/42", server_error(503), status(404))
    with side.open(**settings) as caller:
        with pytest.raises(NotFoundError):
            caller.call(get_account)
        assert caller.call(get_account).id == "Id 1"
        assert caller.call(create_account).name == "New"
        assert len(caller.items(lambda client: client.cycles.list())) == server.total
    assert len(secured.connections) == 1
    assert secured.connections[0] == len(server.requests) > 5


def test_without_it_clients_offer_http_1_only(side: Side, server: Backend, secured: Http2Server) -> None:
    with pytest.raises(APIConnectionError):
        side.call(get_account, base_url=secured.url, transport=transport(side.name), max_retries=0)
    assert server.requests == []


def test_calls_share_the_connection(server: Backend, secured: Http2Server) -> None:
    settings: Any = {"token": "static", "account": "A1", "transport": transport("sync", http2=True)}
    with Cyclr(base_url=secured.url, **settings) as client:
        assert {client.accounts.get("42").id for _ in range(33)} == {"Id 1"}
    assert secured.connections == [33]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_share_the_connection(backend: str, server: Backend, secured: Http2Server) -> None:
    async def main() -> None:
        settings: Any = {"token": "static", "account": "A1", "transport": transport("async", http2=True)}
        async with AsyncCyclr(base_url=secured.url, **settings) as client:
            await client.accounts.get("42")
            async with anyio.create_task_group() as group:
                for _ in range(32):
                    group.start_soon(client.accounts.get, "42")

    anyio.run(main, backend=backend)
    assert secured.connections == [33]
