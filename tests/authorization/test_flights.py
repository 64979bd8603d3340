"""Many at once: 64 threads and 64 tasks, a cold client, and tokens that end in the middle."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from runtime.api import Bearer
from runtime.client import AsyncClient, Client
from runtime.grants import ClientCredentials, Password
from tests.authorization.authority import CLIENT, PASSWORD, SECRET, USER, Authority
from tests.authorization.conftest import CALL, api_of

MACHINE = Bearer("machine", grants=(ClientCredentials("/token"),))
USERS = Bearer("users", grants=(Password("/token"),))
SETTINGS: dict[str, Any] = {"client_id": CLIENT, "client_secret": SECRET, "username": USER, "password": PASSWORD}


def settings_of(scheme: Bearer) -> dict[str, Any]:
    return {name: SETTINGS[name] for way in scheme.ways[1:] for name in way} | {"client_secret": SECRET}


def by_threads(scheme: Bearer, authority: Authority, calls: int) -> None:
    start = threading.Barrier(64)
    with Client(api_of(scheme), settings_of(scheme), {}, base_url=authority.url) as client:

        def work(_: int) -> None:
            start.wait()
            for _ in range(calls):
                client._perform(CALL, {})

        with ThreadPoolExecutor(64) as pool:
            list(pool.map(work, range(64)))


def by_tasks(backend: str, scheme: Bearer, authority: Authority, calls: int) -> None:
    async def main() -> None:
        async with AsyncClient(api_of(scheme), settings_of(scheme), {}, base_url=authority.url) as client:

            async def work() -> None:
                for _ in range(calls):
                    await client._perform(CALL, {})

            async with anyio.create_task_group() as group:
                for _ in range(64):
                    group.start_soon(work)

    anyio.run(main, backend=backend)


KINDS = {
    "threads": by_threads,
    "asyncio": lambda *work: by_tasks("asyncio", *work),
    "trio": lambda *work: by_tasks("trio", *work),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_cold_client_fetches_one_token(kind: str, authority: Authority) -> None:
    authority.delay = 0.05
    KINDS[kind](MACHINE, authority, 1)
    assert len(authority.paths("/token")) == 1
    assert len(authority.paths("/api")) == 64


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("scheme", [MACHINE, USERS], ids=["machine", "users"])
def test_a_token_that_ends_in_the_middle_fails_nobody(kind: str, scheme: Bearer, authority: Authority) -> None:
    """The server forgets the first token after 40 calls, long before the client thinks that it ends."""
    api, rotating = authority.api, threading.Lock()
    authority.rotates = True

    def forgetful(seen: Any) -> Any:
        with rotating:
            if len(authority.paths("/api")) == 40:
                authority.revoke()
        return api(seen)

    authority.routes["/api"] = forgetful
    KINDS[kind](scheme, authority, 2)
    assert len(authority.paths("/token")) == 2, "one cold, and one for all who were refused"


def test_short_lives_are_renewed_ahead(authority: Authority) -> None:
    """Tokens of a second are fetched anew at nine tenths of it: no call is ever refused."""
    authority.lifetime = 1.0
    end = threading.Event()
    timer = threading.Timer(1.6, end.set)
    timer.start()
    with Client(api_of(MACHINE), settings_of(MACHINE), {}, base_url=authority.url) as client:

        def work(_: int) -> int:
            count = 0
            while not end.is_set():
                client._perform(CALL, {})
                count += 1
                end.wait(0.02)
            return count

        with ThreadPoolExecutor(8) as pool:
            counts = list(pool.map(work, range(8)))
    assert all(counts)
    assert len(authority.paths("/api")) - sum(counts) <= 2, "next to none was refused and sent again"
    assert 2 <= len(authority.asked) <= 3
