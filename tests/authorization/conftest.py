"""A client of the authority, on three sides: blocking, under asyncio and under trio."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal

from runtime.api import Api, Scheme
from runtime.client import AsyncClient, Client
from runtime.operation import Operation
from runtime.shapes import Body
from tests.authorization.authority import Authority, listening

CALL = Operation("api.call", method="GET", path=("/api",), responses={"200": {"application/json": lambda: Any}})
POST = Operation(
    "api.send",
    method="POST",
    path=("/digest",),
    body=Body("text/plain", required=True),
    responses={"200": {"application/json": lambda: Any}},
)


def api_of(scheme: Scheme, scopes: tuple[str, ...] = ()) -> Api:
    """An API whose operations all ask for the scheme."""
    return Api(
        title="t",
        package="signing",
        version="1",
        environment="S",
        schemes=(scheme,),
        security=(((scheme.name, scopes),),),
    )


class Side:
    """A kind of client; `perform` makes a call of any of its clients."""

    def __init__(self, name: str, url: str) -> None:
        self.name, self.url = name, url
        self.portal: Any = None
        self.api: Api | None = None
        """That of its clients, where it asks for more than one scheme."""

    @contextmanager
    def open(self, scheme: Scheme, *, asks: tuple[str, ...] = (), **settings: Any) -> Iterator[Any]:
        """A client of the authority's API with these credentials."""
        own = ("token_store", "max_retries", "deadline", "transport", "base_url", "timeout", "middleware")
        common = {"base_url": self.url, **{name: settings.pop(name) for name in own if name in settings}}
        kind = Client if self.name == "sync" else AsyncClient
        client = kind(self.api or api_of(scheme, asks), settings, {}, **common)
        try:
            yield client
        finally:
            client.close() if self.portal is None else self.portal.call(client.aclose)

    def perform(self, client: Any, operation: Operation = CALL, body: Any = None, **arguments: Any) -> Any:
        """The JSON that the API answers."""

        def call() -> Any:
            return client._perform(operation, arguments, None, body)

        return (call() if self.portal is None else self.portal.call(call)).value

    def call(self, scheme: Scheme, **settings: Any) -> Any:
        """What one call of a new client gives."""
        with self.open(scheme, **settings) as client:
            return self.perform(client)


@pytest.fixture
def authority() -> Iterator[Authority]:
    with listening(Authority()) as running:
        yield running


@pytest.fixture(params=["sync", "asyncio", "trio"])
def side(request: pytest.FixtureRequest, authority: Authority) -> Iterator[Side]:
    made = Side(request.param, authority.url)
    if request.param == "sync":
        yield made
        return
    with start_blocking_portal(request.param) as made.portal:
        yield made


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is waited for out of politeness takes milliseconds."""
    monkeypatch.setattr("runtime.retries._FIRST_BACKOFF", 0.01)
    monkeypatch.setattr("runtime.device._INTERVAL", 0.02)
