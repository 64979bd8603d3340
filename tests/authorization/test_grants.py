"""Tokens without anybody's help: client credentials, refresh tokens and passwords, and how the secret is shown."""

from __future__ import annotations

import re

import pytest

from runtime.api import Bearer
from runtime.errors import APIConnectionError, AuthenticationError, TokenError
from runtime.grants import ClientCredentials, Password, RefreshToken
from runtime.tokens import MemoryTokenStore, Token, TokenKey
from tests.authorization.authority import CLIENT, PASSWORD, SECRET, USER, Authority, Broken, Reply
from tests.authorization.conftest import Side

MACHINE = Bearer("machine", grants=(ClientCredentials("/token"),))
USERS = Bearer("users", grants=(RefreshToken("/token"), Password("/token")))
PAIR = {"client_id": CLIENT, "client_secret": SECRET}
PERSON = {**PAIR, "username": USER, "password": PASSWORD}


class TestClientCredentials:
    def test_a_token_is_fetched_and_used(self, side: Side, authority: Authority) -> None:
        assert side.call(MACHINE, **PAIR) == {"token": "token-1"}
        (asked,) = authority.asked
        assert asked["grant_type"] == "client_credentials"
        assert "scope" not in asked

    @pytest.mark.parametrize("method", ["client_secret_post", "client_secret_basic"])
    def test_the_secret_is_shown_as_the_server_wants_it(self, side: Side, authority: Authority, method: str) -> None:
        authority.methods = {method}
        with side.open(MACHINE, **PAIR) as client:
            assert side.perform(client)
            authority.revoke()
            assert side.perform(client)
        assert [asked["method"] for asked in authority.asked] == [method] * 2
        refused = len(authority.paths("/token")) - 2
        assert refused == (method == "client_secret_basic"), "it is found out once"

    def test_a_wrong_secret_is_told_in_the_servers_words(self, side: Side, authority: Authority) -> None:
        with pytest.raises(
            TokenError, match=f"{authority.url}/token: it answered 401: invalid_client: Who are"
        ) as caught:
            side.call(MACHINE, client_id=CLIENT, client_secret="wr0ng")
        assert (caught.value.code, caught.value.status) == ("invalid_client", 401)
        assert len(authority.paths("/token")) == 2, "in the form and in the header"

    def test_a_client_that_is_known_is_not_asked_for_its_secret_again(self, side: Side, authority: Authority) -> None:
        authority.failures = [Reply(400, {"error": "invalid_scope", "error_description": "no such scope"})]
        with pytest.raises(TokenError, match="invalid_scope: no such scope") as caught:
            side.call(MACHINE, **PAIR)
        assert caught.value.code == "invalid_scope"
        assert len(authority.paths("/token")) == 1

    def test_scopes_tell_tokens_apart(self, side: Side, authority: Authority) -> None:
        store = MemoryTokenStore()
        for scopes in (("write", "read"), ("read", "write"), ("read",)):
            side.call(MACHINE, **PAIR, asks=scopes, token_store=store)
        assert [asked["scope"] for asked in authority.asked] == ["read write", "read"]

    def test_a_refresh_token_is_of_no_use_to_a_client_itself(self, side: Side, authority: Authority) -> None:
        answers = [{"access_token": "x", "refresh_token": "r", "expires_in": 9}, {"access_token": "y"}]
        authority.failures = [Reply(200, answer) for answer in answers]
        with pytest.raises(AuthenticationError):
            side.call(MACHINE, **PAIR)
        assert [asked["grant_type"] for asked in authority.asked] == ["client_credentials"] * 2


class TestRefreshToken:
    def test_a_token_is_fetched_for_it(self, side: Side, authority: Authority) -> None:
        authority.refreshing.add("r0")
        authority.public = True
        assert side.call(USERS, client_id=CLIENT, refresh_token="r0") == {"token": "token-1"}
        assert authority.asked[0] == {
            "grant_type": "refresh_token",
            "refresh_token": "r0",
            "client_id": CLIENT,
            "method": "none",
        }

    def test_the_one_that_came_last_is_used(self, side: Side, authority: Authority) -> None:
        authority.refreshing.add("r0")
        authority.rotates = True
        store = MemoryTokenStore()
        with side.open(USERS, **PAIR, refresh_token="r0", token_store=store) as client:
            side.perform(client)
            authority.revoke()
            assert side.perform(client) == {"token": "token-2"}
        authority.revoke()
        assert side.call(USERS, **PAIR, refresh_token="r0", token_store=store) == {"token": "token-3"}
        used = [asked["refresh_token"] for asked in authority.asked]
        assert used == ["r0", "refresh-token-1", "refresh-token-2"], "the store carries it to the next client"

    def test_what_the_store_has_lost_its_use_is_deleted(self, side: Side, authority: Authority) -> None:
        authority.refreshing.add("r0")
        store = MemoryTokenStore()
        with side.open(USERS, **PAIR, refresh_token="r0", token_store=store) as client:
            side.perform(client)
            authority.revoke()
            authority.refreshing.clear()
            with pytest.raises(TokenError, match="invalid_grant: The refresh token is gone") as caught:
                side.perform(client)
        assert caught.value.code == "invalid_grant"
        assert store._tokens == {}

    def test_users_are_told_apart(self, side: Side, authority: Authority) -> None:
        authority.refreshing |= {"of ada", "of bob"}
        store = MemoryTokenStore()
        for name in ("of ada", "of bob", "of ada"):
            side.call(USERS, **PAIR, refresh_token=name, token_store=store)
        assert [asked["refresh_token"] for asked in authority.asked] == ["of ada", "of bob"]
        assert not any("of ada" in repr(key) for key in store._tokens)

    def test_an_address_of_its_own(self, side: Side, authority: Authority) -> None:
        authority.refreshing.add("r0")
        authority.routes["/refresh"] = authority.token
        scheme = Bearer("users", grants=(RefreshToken("/nowhere", refresh_url="/refresh"),))
        assert side.call(scheme, **PAIR, refresh_token="r0") == {"token": "token-1"}
        assert side.call(scheme, **PAIR, refresh_token="r0", token_url=f"{authority.url}/token") == {"token": "token-2"}
        assert [len(authority.paths(path)) for path in ("/refresh", "/token")] == [1, 1]


class TestPassword:
    def test_a_token_is_fetched_once_and_refreshed(self, side: Side, authority: Authority) -> None:
        with side.open(USERS, **PERSON, scopes=["b", "a"]) as client:
            side.perform(client)
            authority.revoke()
            assert side.perform(client) == {"token": "token-2"}
        assert [asked["grant_type"] for asked in authority.asked] == ["password", "refresh_token"]
        assert authority.asked[0]["scope"] == "a b"

    def test_it_starts_anew_when_that_is_over(self, side: Side, authority: Authority) -> None:
        with side.open(USERS, **PERSON) as client:
            side.perform(client)
            authority.revoke()
            authority.refreshing.clear()
            assert side.perform(client) == {"token": "token-2"}
        assert [asked["grant_type"] for asked in authority.asked] == ["password", "refresh_token", "password"]

    def test_a_wrong_password_is_not_repeated_by_the_error(self, side: Side, authority: Authority) -> None:
        with pytest.raises(TokenError) as caught:
            side.call(USERS, **{**PERSON, "password": "w r0ng"})
        assert "invalid_grant: no user *** with ***" in str(caught.value).replace(USER, "***")


@pytest.mark.parametrize("failure", [Broken(), Reply(500), Reply(502), Reply(504)])
class TestWhatMayHaveBeenDone:
    """A server that fails may have used up what it was shown (RFC 9700 §4.14.2)."""

    def test_a_refresh_token_is_not_shown_again(
        self, side: Side, authority: Authority, failure: Reply | Broken
    ) -> None:
        authority.refreshing.add("r0")
        authority.failures = [failure]
        with pytest.raises((TokenError, APIConnectionError)) as caught:
            side.call(USERS, **PAIR, refresh_token="r0")
        assert caught.value.retries == 0
        assert [asked["refresh_token"] for asked in authority.asked] == ["r0"]

    def test_credentials_are(self, side: Side, authority: Authority, failure: Reply | Broken) -> None:
        for scheme, settings in ((MACHINE, PAIR), (USERS, PERSON)):
            authority.asked, authority.failures = [], [failure]
            side.call(scheme, **settings)
            assert len(authority.asked) == 2


def test_a_refresh_token_that_was_refused_for_now_is_shown_again(side: Side, authority: Authority) -> None:
    authority.refreshing.add("r0")
    authority.failures = [Reply(503, headers={"Retry-After": "0"}), Reply(429, headers={"Retry-After": "0"})]
    assert side.call(USERS, **PAIR, refresh_token="r0")
    assert len(authority.asked) == 3


@pytest.mark.parametrize("kind", ["bearer", "BEARER", "BearerToken", "", None])
def test_a_token_to_be_sent_as_it_is(side: Side, authority: Authority, kind: str | None) -> None:
    authority.failures = [Reply(200, {"access_token": "x", "token_type": kind})]
    authority.tokens["x"] = 1e12
    assert side.call(MACHINE, **PAIR) == {"token": "x"}


@pytest.mark.parametrize(
    ("kind", "told"),
    [("DPoP", "DPoP"), ("mac", "mac"), ("N_A", "N_A"), (["Bearer"], "['Bearer']"), ("pl4nted\n", "***")],
)
@pytest.mark.parametrize(("scheme", "settings"), [(MACHINE, PAIR), (USERS, PERSON)])
def test_a_token_that_needs_more_than_to_be_sent(
    side: Side, authority: Authority, scheme: Bearer, settings: dict[str, str], kind: object, told: str
) -> None:
    """RFC 6749 §7.1: a client leaves tokens alone that are of a type it does not know."""
    authority.failures = [Reply(200, {"access_token": "pl4nted", "token_type": kind})]
    store = MemoryTokenStore()
    message = f"it issues tokens of the type `{told}`, and this client can send `Bearer` only"
    with pytest.raises(TokenError, match=re.escape(message)) as caught:
        side.call(scheme, **settings, token_store=store)
    assert (caught.value.status, caught.value.code) == (200, None)
    assert "pl4nted" not in f"{caught.value} {caught.value!r}"
    assert authority.paths("/api") == []
    assert store._tokens == {}


class TestStore:
    def test_servers_and_token_addresses_are_told_apart(self, side: Side, authority: Authority) -> None:
        store = MemoryTokenStore()
        elsewhere = authority.url.replace("127.0.0.1", "localhost")
        token_url = f"{authority.url}/token"
        for base in (authority.url, elsewhere, authority.url):
            side.call(MACHINE, **PAIR, token_store=store, base_url=base, token_url=token_url)
        assert len(authority.asked) == 2
        assert {key.server for key in store._tokens} == {authority.url, elsewhere}

    def test_a_token_that_is_refused_and_cannot_be_refreshed_is_deleted(self, side: Side, authority: Authority) -> None:
        store = MemoryTokenStore()
        key = TokenKey(f"{authority.url}/token", CLIENT, (), authority.url)
        store.set(key, Token("revoked"))
        authority.failures = [Reply(400, {"error": "unauthorized_client"})]
        with pytest.raises(TokenError):
            side.call(MACHINE, **PAIR, token_store=store)
        assert store.get(key) is None

    def test_one_store_serves_both_kinds_of_clients(self, authority: Authority) -> None:
        store = MemoryTokenStore()
        Side("sync", authority.url).call(MACHINE, **PAIR, token_store=store)
        other = Side("asyncio", authority.url)
        from anyio.from_thread import start_blocking_portal

        with start_blocking_portal("asyncio") as other.portal:
            assert other.call(MACHINE, **PAIR, token_store=store) == {"token": "token-1"}
        assert len(authority.asked) == 1


def test_while_a_token_lasts_a_dead_server_does_not_matter(side: Side, authority: Authority) -> None:
    store = MemoryTokenStore()
    with side.open(MACHINE, **PAIR, max_retries=0, token_store=store) as client:
        side.perform(client)
        (flight,) = client._wallet._flights.values()
        flight.renew_at = 0.0  # a minute ahead of its end
        authority.failures = [Reply(500), Reply(500)]
        assert side.perform(client) == {"token": "token-1"}, "the old token is good enough"
        assert side.perform(client) == {"token": "token-1"}, "and nobody asks again at once"
        assert len(authority.failures) == 1
        flight.renew_at = 0.0
        authority.failures.clear()
        assert side.perform(client) == {"token": "token-2"}
