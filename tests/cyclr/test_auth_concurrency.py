"""Many callers at once: however many they are, one token is fetched."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest

from cyclr import APIError, AsyncCyclr, Cyclr, TokenError
from tests.cyclr.backend import Backend
from tests.cyclr.calls import CREDENTIALS, get_account
from tests.cyclr.conftest import Side
from tests.cyclr.faults import slow, status

TOKEN_PATH = "/oauth/token"


def test_64_threads_that_start_together_fetch_one_token(server: Backend) -> None:
    server.fault(TOKEN_PATH, slow(0.1))
    start = threading.Barrier(64)
    with Cyclr(base_url=server.url, client_id="id", client_secret="secret") as client:

        def call(_: int) -> str | None:
            start.wait()
            return client.accounts.get("42").id

        with ThreadPoolExecutor(64) as pool:
            assert set(pool.map(call, range(64))) == {"Id 1"}
    assert server.tokens.issued == ["token-1"]
    assert server.bearer_tokens == ["token-1"] * 64


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_64_tasks_that_start_together_fetch_one_token(backend: str, server: Backend) -> None:
    server.fault(TOKEN_PATH, slow(0.1))

    async def use() -> None:
        client = AsyncCyclr(base_url=server.url, client_id="id", client_secret="secret")
        async with client, anyio.create_task_group() as group:
            for _ in range(64):
                group.start_soon(client.accounts.get, "42")

    anyio.run(use, backend=backend)
    assert server.tokens.issued == ["token-1"]
    assert server.bearer_tokens == ["token-1"] * 64


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_cancelled_fetch_is_taken_over_by_another_task(backend: str, server: Backend) -> None:
    server.fault(TOKEN_PATH, slow(2))

    async def use() -> str | None:
        async with AsyncCyclr(base_url=server.url, client_id="id", client_secret="secret") as client:
            async with anyio.create_task_group() as group:
                scope = anyio.CancelScope()

                async def cancelled() -> None:
                    with scope:
                        await client.accounts.get("42")

                group.start_soon(cancelled)
                while not server.tokens.issued:  # noqa: ASYNC110  # the server is in another thread
                    await anyio.sleep(0.01)
                group.start_soon(client.accounts.get, "42")
                await anyio.sleep(0.05)
                scope.cancel()
            return (await client.accounts.get("42")).id

    assert anyio.run(use, backend=backend) == "Id 1"
    assert server.bearer_tokens == ["token-2", "token-2"]


def test_when_one_token_is_revoked_64_threads_fetch_one_more(server: Backend) -> None:
    with Cyclr(base_url=server.url, client_id="id", client_secret="secret") as client:
        client.accounts.get("42")
        server.tokens.revoke()
        with ThreadPoolExecutor(64) as pool:
            found = set(pool.map(lambda _: client.accounts.get("42").id, range(64)))
    assert found == {"Id 1"}
    assert server.tokens.issued == ["token-1", "token-2"]


def test_those_who_wait_for_a_dead_token_server_do_not_queue(server: Backend) -> None:
    server.fault(TOKEN_PATH, status(400, "not yet"), *[slow(2)] * 8)
    settings = {"client_id": "id", "client_secret": "secret", "timeout": 1, "max_retries": 0}
    with Cyclr(base_url=server.url, **settings) as client:
        with pytest.raises(TokenError, match="not yet"):
            client.accounts.get("42")

        def call(_: int) -> str:
            with pytest.raises(APIError) as raised:
                client.accounts.get("42")
            return type(raised.value).__name__

        started = time.monotonic()
        with ThreadPoolExecutor(8) as pool:
            assert set(pool.map(call, range(8))) == {"APITimeoutError"}
        assert time.monotonic() - started < 4, "one after the other they would take 8 seconds"


def test_derived_clients_share_the_token(side: Side, server: Backend) -> None:
    with side.open(**CREDENTIALS) as caller:
        caller.call(get_account)
        caller.call(lambda client: client.with_options(account="A9").cycles.get("c1"))
    assert server.tokens.issued == ["token-1"]
    assert server.last.header("x-cyclr-account") == "A9"
