"""Where credentials and tokens are found: the environment and stores."""

from __future__ import annotations

import time
from typing import Any

import anyio
import pytest

from cyclr import AsyncCyclr, ConfigurationError, Cyclr, Token
from tests.cyclr.backend import Backend
from tests.cyclr.calls import CREDENTIALS, get_account
from tests.cyclr.conftest import Side

TOKEN_PATH = "/oauth/token"


def test_a_token_is_sent_as_it_is(side: Side, server: Backend) -> None:
    side.call(get_account, token="static")
    assert server.bearer_tokens == ["static"]
    assert server.tokens.issued == []


def test_a_function_is_asked_for_each_request(side: Side, server: Backend) -> None:
    tokens = iter(["first", "second"])
    server.tokens.good_until |= {"first": float("inf"), "second": float("inf")}
    with side.open(token=lambda: next(tokens)) as caller:
        caller.call(get_account)
        caller.call(get_account)
    assert server.bearer_tokens == ["first", "second"]


def test_a_coroutine_function_may_give_the_token(server: Backend) -> None:
    async def token() -> str:
        await anyio.lowlevel.checkpoint()
        return "static"

    async def use() -> str | None:
        async with AsyncCyclr(base_url=server.url, token=token) as client:
            return (await client.accounts.get("42")).id

    assert anyio.run(use) == "Id 1"


def test_credentials_are_turned_into_one_token(side: Side, server: Backend) -> None:
    with side.open(**CREDENTIALS) as caller:
        for _ in range(3):
            caller.call(get_account)
    assert server.bearer_tokens == ["token-1"] * 3
    (request,) = [received for received in server.requests if received.path == TOKEN_PATH]
    assert request.data == {"grant_type": "client_credentials", "client_id": "id", "client_secret": "secret"}
    assert request.header("authorization") is None


def test_asking_for_a_token_oneself_needs_no_token(side: Side, server: Backend) -> None:
    use = lambda client: client.authentication.get_access_token(client_id="id", client_secret="secret")  # noqa: E731
    answer = side.call(use, **CREDENTIALS)
    assert (answer.access_token, answer.token_type, answer.expires_in) == ("token-1", "Bearer", 3600)
    assert len(server.requests) == 1


# --- The environment ------------------------------------------------------------------------------


def test_everything_may_come_from_the_environment(server: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = {"CLIENT_ID": "id", "CLIENT_SECRET": "secret", "ACCOUNT": "A5", "BASE_URL": server.url}
    for name, value in settings.items():
        monkeypatch.setenv(f"CYCLR_{name}", value)
    with Cyclr() as client:
        client.cycles.get("c1")
    assert server.last.header("x-cyclr-account") == "A5"
    assert server.bearer_tokens == ["token-1"]


def test_a_token_of_the_environment_wins_over_its_credentials(
    side: Side, server: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"TOKEN": "static", "CLIENT_ID": "id", "CLIENT_SECRET": "secret"}.items():
        monkeypatch.setenv(f"CYCLR_{name}", value)
    side.call(get_account, token=None)
    assert server.bearer_tokens == ["static"]


def test_an_argument_wins_over_the_environment(side: Side, server: Backend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CYCLR_TOKEN", "other")
    side.call(get_account, **CREDENTIALS)
    assert server.bearer_tokens == ["token-1"]


def test_without_credentials_nothing_is_sent_and_the_error_lists_the_ways(side: Side, server: Backend) -> None:
    with pytest.raises(ConfigurationError) as caught:
        side.call(get_account, token=None)
    for word in ("accounts.get", "token=", "CYCLR_TOKEN", "client_id=", "client_secret=", "CYCLR_CLIENT_ID"):
        assert word in str(caught.value)
    assert server.requests == []


# --- Stores ---------------------------------------------------------------------------------------


class DictStore:
    """A token store of the user's: anything with `get` and `set`."""

    def __init__(self) -> None:
        self.tokens: dict[Any, Token] = {}

    def get(self, key: Any) -> Token | None:
        return self.tokens.get(key)

    def set(self, key: Any, token: Token) -> None:
        self.tokens[key] = token


def test_a_store_carries_tokens_from_client_to_client(side: Side, server: Backend) -> None:
    store = DictStore()
    for _ in range(2):
        side.call(get_account, **CREDENTIALS, token_store=store)
    assert server.bearer_tokens == ["token-1", "token-1"]
    (token,) = store.tokens.values()
    assert token.expires_at is not None
    assert 3500 < token.expires_at - time.time() < 3700
    assert "token-1" not in repr(token)


def test_clients_without_a_store_share_nothing(side: Side, server: Backend) -> None:
    for _ in range(2):
        side.call(get_account, **CREDENTIALS)
    assert server.bearer_tokens == ["token-1", "token-2"]
