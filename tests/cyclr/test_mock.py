"""The mock of the API: real clients in memory, answers that the document allows, calls that are remembered."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

import cyclr
from cyclr import CallOptions, Cyclr
from cyclr.models import Account, AccountCreate
from cyclr.testing import MockCyclr, mock_cyclr
from tests.cyclr.test_readme import EXAMPLES, makes_calls


@pytest.fixture
def mock(monkeypatch: pytest.MonkeyPatch) -> Iterator[MockCyclr]:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("the network was used"))
    with mock_cyclr(account="42") as mock:
        yield mock


def test_a_model_or_json_is_returned(mock: MockCyclr) -> None:
    mock.accounts.list.returns([{"Id": "1"}, Account(id="2")])
    assert [account.id for account in mock.client.accounts.list()] == ["1", "2"]
    mock.accounts.delete.returns()
    mock.client.accounts.delete("1")
    mock.accounts.get.returns({"Id": "1"}, headers={"X-Request-Id": "r1"})
    response = cyclr.with_response(mock.client.accounts.get)("1")
    assert (response.status, response.headers.request_id, response.value) == (200, "r1", Account(id="1"))


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_async_client_has_the_same_answers(mock: MockCyclr, backend: str) -> None:
    mock.accounts.list.pages([{"Id": "1"}, {"Id": "2"}], [{"Id": "3"}])
    mock.cycles.get.fails(404)

    async def use() -> list[str | None]:
        with pytest.raises(cyclr.NotFoundError):
            await mock.async_client.cycles.get("c1")
        return [account.id async for account in mock.async_client.accounts.list()]

    assert anyio.run(use, backend=backend) == ["1", "2", "3"]
    assert len(mock.cycles.get.calls) == 1


def test_pages_are_given_by_number(mock: MockCyclr) -> None:
    mock.accounts.list.pages([{"Id": "1"}], [{"Id": "2"}])
    for _ in range(2):
        assert [account.id for account in mock.client.accounts.list()] == ["1", "2"]
    assert [call.query.get("page") for call in mock.accounts.list.calls] == [None, ["2"], ["3"]] * 2


def test_answers_come_in_turn_and_the_last_one_stays(mock: MockCyclr) -> None:
    mock.accounts.get.fails(503).returns({"Id": "1"}).returns({"Id": "2"})
    assert [mock.client.accounts.get("a").id for _ in range(3)] == ["1", "2", "2"]
    assert len(mock.accounts.get.calls) == 4
    mock.cycles.get.fails(cyclr.APIConnectionError("cut off"))
    with pytest.raises(cyclr.APIConnectionError, match="cut off"):
        mock.client.cycles.get("c", options=CallOptions(max_retries=0))


def test_calls_are_remembered(mock: MockCyclr) -> None:
    mock.accounts.update.returns({})
    mock.client.accounts.update("4/2", name="New")
    mock.cycles.list.returns([])
    mock.client.cycles.list(page=3)
    (update,), (listing,) = mock.accounts.update.calls, mock.cycles.list.calls
    assert (update.path, update.body, update.request.method) == ({"accountId": "4/2"}, {"Name": "New"}, "PUT")
    assert (listing.query, listing.headers["X-Cyclr-Account"], listing.body) == ({"page": ["3"]}, "42", None)


@pytest.mark.parametrize(
    ("give", "message"),
    [
        (lambda mock: mock.accounts.get.returns({"Id": 1}), "/Id: expected string, got 1"),
        (lambda mock: mock.accounts.list.returns({"Id": "1"}), "expected array, got object"),
        (lambda mock: mock.accounts.list.returns([{}, {"ID": "1"}]), "/1/ID: there is no such property"),
        (lambda mock: mock.accounts.delete.returns({"Id": "1"}), "answer 204 has no body"),
        (lambda mock: mock.accounts.get.returns({}, status=202), "has no answer 202"),
        (lambda mock: mock.accounts.get.fails(200), "200 is not the status of an error"),
    ],
)
def test_answers_that_the_document_does_not_have_are_refused(mock: MockCyclr, give: Any, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        give(mock)


def test_a_body_that_lacks_what_is_required_is_refused(mock: MockCyclr) -> None:
    mock.accounts.create.returns({})
    mock.client.accounts.create(body=AccountCreate(name="New"))
    with pytest.raises(AssertionError, match="the body lacks `Name`"):
        mock.client.accounts.create(body={"Description": "d"})


def test_unexpected_calls_are_listed() -> None:
    mock = mock_cyclr(account="42")
    for use in (lambda: mock.client.cycles.get("c1"), lambda: mock.client.request("GET", "/nowhere")):
        with pytest.raises(AssertionError, match="was called and has no answer"):
            use()
    with pytest.raises(AssertionError) as caught, mock:
        pass
    assert str(caught.value) == "unexpected calls: cycles.get (GET /cycles/{cycleId}); GET /nowhere"


def test_a_client_of_ones_own_uses_the_transport(mock: MockCyclr) -> None:
    mock.authentication.get_access_token.returns({"access_token": "t", "token_type": "Bearer", "expires_in": 60})
    mock.accounts.get.returns({"Id": "42"})
    with Cyclr(client_id="i", client_secret="s", transport=mock.transport) as client:
        assert client.accounts.get("42").id == "42"
    assert mock.accounts.get.calls[0].headers["Authorization"] == "Bearer t"
    assert mock.authentication.get_access_token.calls[0].body["client_id"] == ["i"]


@pytest.mark.parametrize("number", [n for n, text in enumerate(EXAMPLES) if "HttpTransport" not in text])
def test_the_examples_of_the_readme_run_on_it(number: int, monkeypatch: pytest.MonkeyPatch, mock: MockCyclr) -> None:
    monkeypatch.setattr("cyclr._runtime.httpx_transport.HttpTransport", lambda **_: mock.transport)
    monkeypatch.setattr("cyclr._runtime.httpx_transport.AsyncHttpTransport", lambda **_: mock.async_transport)
    token = {"access_token": "t", "token_type": "Bearer", "expires_in": 60}
    mock.authentication.get_access_token.returns(token)
    mock.accounts.list.pages([{"Id": "1"}], [{"Id": "2"}])
    mock.accounts.get.returns(b'{"Id": "42", "More": 1}')
    mock.accounts.update.returns(Account(id="42"))
    exec(compile(EXAMPLES[number], "README.md", "exec"), {"__name__": "__main__"})
    operations = (mock.accounts.list, mock.accounts.get, mock.accounts.update)
    assert any(operation.calls for operation in operations) == makes_calls(EXAMPLES[number])
