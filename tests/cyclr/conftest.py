"""The server, and one handle for the blocking client and the asynchronous one.

Most tests are written once and run on three sides: `Cyclr`, `AsyncCyclr` under asyncio, `AsyncCyclr` under trio.

    def test_the_account_is_read(side, server):
        assert side.call(lambda client: client.accounts.get("42")).id == "Id 1"
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from anyio.from_thread import BlockingPortal, start_blocking_portal

from cyclr import AsyncCyclr, Cyclr
from tests.cyclr.backend import Backend
from tests.cyclr.installation import build, fresh_environment
from tests.cyclr.server import listening

SIDES = ("sync", "asyncio", "trio")


class Caller:
    """An open client. `call` gives what a method returns, `items` what an iteration over it yields."""

    def __init__(self, client: Any, portal: BlockingPortal | None) -> None:
        self.client = client
        self._portal = portal

    def call(self, use: Callable[[Any], Any]) -> Any:
        """What `use(client)` returns; awaited on the asynchronous sides."""
        if self._portal is None:
            return use(self.client)

        async def awaited() -> Any:
            result = use(self.client)
            return await result if inspect.isawaitable(result) else result

        return self._portal.call(awaited)

    def items(self, use: Callable[[Any], Any]) -> list[Any]:
        """Every item of the pages that `use(client)` returns."""
        if self._portal is None:
            return list(use(self.client))

        async def gathered() -> list[Any]:
            return [item async for item in use(self.client)]

        return self._portal.call(gathered)


class Side:
    """One way to use the client: blocking, under asyncio or under trio."""

    def __init__(self, name: str, server: Backend) -> None:
        self.name = name
        self.client_class: Any = Cyclr if name == "sync" else AsyncCyclr
        self.server = server

    @contextmanager
    def open(self, **settings: Any) -> Iterator[Caller]:
        """A client of the server, closed at the end; it has a good token and the account `A1` unless told otherwise."""
        settings = {"base_url": self.server.url, "token": "static", "account": "A1", **settings}
        if self.name == "sync":
            with Cyclr(**settings) as client:
                yield Caller(client, None)
            return
        with start_blocking_portal(self.name) as portal:
            manager: AbstractContextManager[Any] = portal.wrap_async_context_manager(AsyncCyclr(**settings))
            with manager as client:
                yield Caller(client, portal)

    def call(self, use: Callable[[Any], Any], **settings: Any) -> Any:
        """What one call on a new client returns."""
        with self.open(**settings) as caller:
            return caller.call(use)

    def items(self, use: Callable[[Any], Any], **settings: Any) -> list[Any]:
        """Every item of the pages which one call on a new client returns."""
        with self.open(**settings) as caller:
            return caller.items(use)


@pytest.fixture(scope="session")
def running() -> Iterator[Backend]:
    with listening(Backend()) as backend:
        yield backend


@pytest.fixture
def server(running: Backend) -> Iterator[Backend]:
    """The server, as new. At the end of the test every request must have kept to the document."""
    running.reset()
    yield running
    assert running.violations() == []


@pytest.fixture(params=SIDES)
def side(request: pytest.FixtureRequest, server: Backend) -> Side:
    return Side(request.param, server)


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No `CYCLR_*` variable of the person who runs the tests has an effect."""
    for name in ("TOKEN", "CLIENT_ID", "CLIENT_SECRET", "TOKEN_URL", "ACCOUNT", "SERVER", "BASE_URL", "LOG"):
        monkeypatch.delenv(f"CYCLR_{name}", raising=False)


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the generated client."""
    return build("wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def fresh_python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter that knows the client, its dependencies and the standard library only."""
    return fresh_environment(wheel, tmp_path_factory.mktemp("fresh"))


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries without `Retry-After` wait for milliseconds; what the server asks for is waited for in full."""
    monkeypatch.setattr("cyclr._runtime.retries._FIRST_BACKOFF", 0.01)
