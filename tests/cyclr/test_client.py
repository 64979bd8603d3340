"""The client as an object: the way around its methods, its transport, its life and its lockfile."""

from __future__ import annotations

import gc
import inspect
import json
from pathlib import Path

import anyio
import httpx2
import pytest

import cyclr
from cyclr import (
    APIError,
    AsyncCyclr,
    AsyncHttpTransport,
    Cyclr,
    HttpTransport,
    NotFoundError,
)
from tests.cyclr.backend import Backend
from tests.cyclr.calls import get_account
from tests.cyclr.conftest import Side
from tests.cyclr.faults import json_answer, server_error, status
from tests.cyclr.operations import CASES
from tests.cyclr.recorder import recorder

# --- The way out ----------------------------------------------------------------------------------


def test_any_path_can_be_asked_for_with_credentials_and_retries(side: Side, server: Backend) -> None:
    server.serve("/undocumented", json_answer({"a": [1]}))
    server.fault("/undocumented", server_error(503))
    response = side.call(lambda client: client.request("GET", "/undocumented", query={"a": 1, "b": "x y"}))
    assert response.value == {"a": [1]}
    assert response.retries == 1
    assert server.last.query == {"a": "1", "b": "x y"}
    assert server.last.header("authorization") == "Bearer static"


def test_a_request_may_have_a_body(side: Side, server: Backend) -> None:
    server.serve("/undocumented", json_answer(None))
    side.call(lambda client: client.request("POST", "/undocumented", json={"Name": "n"}))
    assert (server.last.method, server.last.data) == ("POST", {"Name": "n"})
    assert server.last.header("content-type") == "application/json"


def test_a_request_raises_the_same_errors(side: Side, server: Backend) -> None:
    server.serve("/undocumented", status(404, "no")(json_answer({})))
    with pytest.raises(NotFoundError, match="GET /undocumented"):
        side.call(lambda client: client.request("GET", "/undocumented"))


# --- Transports -----------------------------------------------------------------------------------


def test_a_transport_of_ones_own_gets_every_request(side: Side) -> None:
    transport = recorder(side)
    assert side.call(get_account, transport=transport).id == "42"
    (request,) = transport.requests
    assert (request.method, request.headers["authorization"]) == ("GET", "Bearer static")
    assert request.timeout == 60.0
    assert "static" not in repr(request)


def test_an_httpx2_client_of_ones_own_is_used_and_left_open(server: Backend) -> None:
    with httpx2.Client(headers={"X-Proxy": "p"}) as own:
        with Cyclr(base_url=server.url, token="static", transport=HttpTransport(own)) as client:
            assert client.accounts.get("42").id == "Id 1"
        assert not own.is_closed


def test_an_httpx2_async_client_of_ones_own_is_used_and_left_open(server: Backend) -> None:
    async def use() -> None:
        async with httpx2.AsyncClient() as own:
            transport = AsyncHttpTransport(own)
            async with AsyncCyclr(base_url=server.url, token="static", transport=transport) as client:
                assert (await client.accounts.get("42")).id == "Id 1"
            assert not own.is_closed

    anyio.run(use)


# --- Opening and closing --------------------------------------------------------------------------


def test_a_client_works_without_a_context_and_can_be_closed(server: Backend) -> None:
    client = Cyclr(base_url=server.url, token="static")
    assert client.accounts.get("42").id == "Id 1"
    client.close()
    client.close()
    with pytest.raises(APIError, match="closed"):
        client.accounts.get("42")


def test_an_async_client_works_without_a_context_and_can_be_closed(server: Backend) -> None:
    async def use() -> None:
        client = AsyncCyclr(base_url=server.url, token="static")
        assert (await client.accounts.get("42")).id == "Id 1"
        await client.aclose()
        with pytest.raises(APIError, match="closed"):
            await client.accounts.get("42")

    anyio.run(use)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_async_client_may_outlive_its_event_loop(server: Backend) -> None:
    """The connections of the first loop die with it, unclosed: nothing can be awaited on a loop that is gone."""
    client = AsyncCyclr(base_url=server.url, client_id="id", client_secret="secret")

    async def use() -> str | None:
        return (await client.accounts.get("42")).id

    async def leave() -> str | None:
        async with client:
            return await use()

    assert anyio.run(use) == "Id 1"
    assert anyio.run(leave) == "Id 1"
    gc.collect()


def test_async_methods_are_coroutine_functions() -> None:
    client = AsyncCyclr(token="t")
    assert inspect.iscoroutinefunction(client.accounts.get)
    assert not inspect.iscoroutinefunction(Cyclr(token="t").accounts.get)
    assert client.accounts.get.__qualname__ == "AsyncAccounts.get"
    assert "Retrieve details" in str(inspect.getdoc(client.accounts.get))


def test_resources_are_made_once(side: Side) -> None:
    with side.open() as caller:
        assert caller.client.accounts is caller.client.accounts


# --- The lockfile tells the truth -----------------------------------------------------------------


def test_the_lockfile_names_every_operation_and_method(server: Backend) -> None:
    lock = json.loads((Path(str(cyclr.__file__)).parents[2] / "clientwright.lock").read_text("utf-8"))
    operations = lock["operations"]
    assert {entry["id"] for entry in operations.values()} == {case.id for case in CASES}
    client = Cyclr(token="t")
    for entry in operations.values():
        resource, method = entry["method"].split(".")
        names = set(inspect.signature(getattr(getattr(client, resource), method)).parameters)
        assert set(entry["parameters"].values()) <= names
    assert lock["skipped"] == {}
