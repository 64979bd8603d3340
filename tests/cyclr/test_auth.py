"""What happens when a token ends, is refused, or cannot be had."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from cyclr import AuthenticationError, TokenError
from tests.cyclr.backend import Backend
from tests.cyclr.calls import CREDENTIALS, get_account
from tests.cyclr.conftest import Side
from tests.cyclr.faults import html, json_answer, server_error, status, token_expired

TOKEN_PATH = "/oauth/token"


# --- Expiry and refusal ---------------------------------------------------------------------------


def test_a_token_is_renewed_before_it_expires(side: Side, server: Backend) -> None:
    """The server says one second, so the client renews after nine tenths of it; no request is refused."""
    server.tokens.expires_in = 1
    with side.open(**CREDENTIALS) as caller:
        caller.call(get_account)
        time.sleep(0.91)
        caller.call(get_account)
    assert server.bearer_tokens == ["token-1", "token-2"]
    assert {answer.status for answer in server.answers} == {200}


def test_a_refused_token_is_renewed_and_the_request_repeated_once(side: Side, server: Backend) -> None:
    with side.open(**CREDENTIALS) as caller:
        caller.call(get_account)
        server.tokens.revoke()
        assert caller.call(lambda client: client.accounts.create(name="New")).name == "New"
    assert server.bearer_tokens == ["token-1", "token-1", "token-2"]
    assert server.calls[1].body == server.calls[2].body == b'{"Name":"New"}'


def test_a_token_that_is_refused_again_is_an_error(side: Side, server: Backend) -> None:
    server.always("/accounts/42", token_expired())
    with pytest.raises(AuthenticationError):
        side.call(get_account, **CREDENTIALS)
    assert server.bearer_tokens == ["token-1", "token-2"]


def test_a_function_is_asked_again_after_a_refusal(side: Side, server: Backend) -> None:
    tokens = iter(["stale", "static"])
    assert side.call(get_account, token=lambda: next(tokens)).id == "Id 1"
    assert server.bearer_tokens == ["stale", "static"]


def test_a_function_that_gives_the_refused_token_again_ends_it(side: Side, server: Backend) -> None:
    with pytest.raises(AuthenticationError):
        side.call(get_account, token=lambda: "stale")
    assert server.bearer_tokens == ["stale"]


# --- No token -------------------------------------------------------------------------------------


def test_wrong_credentials_are_a_token_error_with_the_words_of_the_server(side: Side, server: Backend) -> None:
    with pytest.raises(TokenError, match="invalid_client") as caught:
        side.call(get_account, token=None, client_id="id", client_secret="hunter2")
    assert (caught.value.status, caught.value.url) == (400, f"{server.url}/oauth/token")
    assert "accounts.get" in str(caught.value)
    assert "hunter2" not in str(caught.value)
    assert server.calls == []


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (status(404), "404"),
        (html(404), "404"),
        (html(200), "web page"),
        (lambda _: json_answer({"token": "x"}), "access_token"),
        (lambda _: json_answer([]), "access_token"),
    ],
    ids=["404", "404-html", "html", "other-json", "list"],
)
def test_a_wrong_address_is_named_with_the_way_to_another(
    fault: Callable[..., Any], said: str, side: Side, server: Backend
) -> None:
    server.always(TOKEN_PATH, fault)
    with pytest.raises(TokenError, match=said) as caught:
        side.call(get_account, **CREDENTIALS)
    assert f"{server.url}/oauth/token" in str(caught.value)
    assert "token_url" in str(caught.value)
    assert "CYCLR_TOKEN_URL" in str(caught.value)


def test_a_token_request_is_tried_again_too(side: Side, server: Backend) -> None:
    server.fault(TOKEN_PATH, server_error(), server_error(503))
    assert side.call(get_account, **CREDENTIALS).id == "Id 1"
    assert server.tokens.issued[-1:] == [server.bearer_tokens[0]]


def test_the_token_address_may_be_outside_of_the_base_address(side: Side, server: Backend) -> None:
    server.tokens.path = "/connect/token"
    origin = server.url.removesuffix("/v1.0")
    assert side.call(get_account, **CREDENTIALS, token_url=f"{origin}/connect/token").id == "Id 1"
    assert server.requests[0].target == "/connect/token"


def test_the_token_address_may_come_from_the_environment(
    side: Side, server: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.tokens.path = "/connect/token"
    monkeypatch.setenv("CYCLR_TOKEN_URL", server.url.removesuffix("/v1.0") + "/connect/token")
    assert side.call(get_account, **CREDENTIALS).id == "Id 1"
