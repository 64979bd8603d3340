"""What a client is told once, what a derived client changes, and what one call does differently."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cyclr import (
    APIStatusError,
    AsyncCyclr,
    CallOptions,
    ConfigurationError,
    Cyclr,
    with_response,
)
from tests.cyclr.backend import Backend
from tests.cyclr.calls import get_account
from tests.cyclr.conftest import Side
from tests.cyclr.faults import server_error
from tests.cyclr.raw_server import raw_listening
from tests.cyclr.recorder import recorder

SERVERS = {
    "us": "https://api.cyclr.com/v1.0",
    "eu": "https://api.eu.cyclr.com/v1.0",
    "au": "https://api.au.cyclr.com/v1.0",
}


# --- Servers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "url"), SERVERS.items())
def test_servers_have_names(name: str, url: str, side: Side) -> None:
    transport = recorder(side)
    side.call(get_account, transport=transport, server=name, base_url=None)
    assert transport.requests[0].url == f"{url}/accounts/42"


def test_the_first_server_is_the_default(side: Side) -> None:
    transport = recorder(side)
    side.call(get_account, transport=transport, base_url=None)
    assert transport.requests[0].url == "https://api.cyclr.com/v1.0/accounts/42"


def test_the_environment_may_name_the_server(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CYCLR_SERVER", "au")
    transport = recorder(side)
    side.call(get_account, transport=transport, base_url=None)
    assert transport.requests[0].url.startswith("https://api.au.cyclr.com/")


def test_a_base_address_may_end_in_a_slash(side: Side, server: Backend) -> None:
    side.call(get_account, base_url=server.url + "/")
    assert server.last.target == "/v1.0/accounts/42"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"server": "mars"}, "`us`, `eu`, `au`"),
        ({"server": "eu", "base_url": "https://x.example"}, "not both"),
        ({"base_url": "ftp://x.example"}, "https://"),
        ({"base_url": "x.example"}, "https://"),
        ({"token": ""}, "token"),
    ],
)
@pytest.mark.parametrize("client_class", [Cyclr, AsyncCyclr])
def test_settings_that_cannot_work_are_refused_at_once(settings: Any, message: str, client_class: Any) -> None:
    with pytest.raises(ConfigurationError, match=message):
        client_class(**{"token": "t", **settings})


@pytest.mark.parametrize("settings", [{"timeout": 0}, {"timeout": -1}, {"deadline": 0}, {"max_retries": -1}])
def test_limits_that_let_nothing_through_are_refused(settings: Any) -> None:
    with pytest.raises(ValueError, match=next(iter(settings))):
        Cyclr(token="t", **settings)
    with pytest.raises(ValueError, match=next(iter(settings))):
        CallOptions(**settings)


# --- Options and derived clients ------------------------------------------------------------------


def test_default_headers_go_with_every_request_and_a_call_may_replace_them(side: Side, server: Backend) -> None:
    with side.open(headers={"X-Team": "a", "X-Trace": "1"}) as caller:
        caller.call(get_account)
        assert (server.last.header("x-team"), server.last.header("x-trace")) == ("a", "1")
        options = CallOptions(headers={"x-trace": "2"})
        caller.call(lambda client: client.accounts.get("42", options=options))
        assert (server.last.header("x-team"), server.last.header("x-trace")) == ("a", "2")
        assert [name for name, _ in server.last.headers].count("x-trace") == 1


def test_options_may_add_to_the_query(side: Side, server: Backend) -> None:
    options = CallOptions(query={"include": "steps"})
    side.call(lambda client: client.accounts.list(page=1, options=options))
    assert server.last.query == {"page": "1", "include": "steps"}
    assert server.violations() == ["listAccounts: query parameter `include` is not declared"]


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0b"])
def test_a_header_cannot_smuggle_another(value: str, side: Side, server: Backend) -> None:
    with pytest.raises(ValueError, match="X-Cyclr-Account"):
        side.call(lambda client: client.cycles.get("c1", account=value))
    assert server.requests == []


def test_a_derived_client_has_other_settings_and_leaves_the_first_alone(side: Side, server: Backend) -> None:
    server.always("/accounts/42", server_error())
    with side.open(headers={"X-Team": "a"}) as caller:

        def derived(client: Any) -> Any:
            return client.with_options(account="A2", max_retries=0, headers={"X-Trace": "1"})

        caller.call(lambda client: derived(client).cycles.get("c1"))
        assert server.last.header("x-cyclr-account") == "A2"
        assert (server.last.header("x-team"), server.last.header("x-trace")) == ("a", "1")
        with pytest.raises(APIStatusError):
            caller.call(lambda client: derived(client).accounts.get("42"))
        assert len(server.calls) == 2
        caller.call(lambda client: client.cycles.get("c1"))
        assert server.last.header("x-cyclr-account") == "A1"
        assert server.last.header("x-trace") is None


def test_a_derived_client_is_of_the_same_class_and_shares_connections(side: Side, server: Backend) -> None:
    with raw_listening(server) as raw, side.open(base_url=raw.url) as caller:
        caller.call(get_account)
        caller.call(lambda client: get_account(client.with_options(timeout=5)))
        assert raw.connections == 1
        assert type(caller.client.with_options(timeout=5)) is side.client_class


def test_with_options_takes_no_credentials(side: Side) -> None:
    with side.open() as caller, pytest.raises(TypeError, match="token"):
        caller.client.with_options(token="other")


def test_with_response_shows_what_came_with_the_value(side: Side, server: Backend) -> None:
    response = side.call(lambda client: with_response(client.accounts.get)("42"))
    assert response.value.id == "Id 1"
    assert (response.status, response.request_id, response.retries) == (200, "request-1", 0)
    assert response.headers["X-Request-ID"] == "request-1"
    assert json.loads(response.content)["Id"] == "Id 1"


def test_with_response_works_where_there_is_no_value(side: Side, server: Backend) -> None:
    response = side.call(lambda client: with_response(client.accounts.delete)("42"))
    assert (response.status, response.value) == (200, None)
