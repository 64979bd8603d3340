"""OpenID Connect discovery: by the running client, for credentials that need it, over https or loopback."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from runtime.api import Bearer
from runtime.client import Client
from runtime.device import DeviceGrant
from runtime.discovery import discover
from runtime.errors import ConfigurationError, TokenError
from runtime.grants import ClientCredentials
from runtime.sign_in import AuthorizationCode, BrowserSignIn
from tests.authorization.authority import CLIENT, SECRET, Authority, Reply
from tests.authorization.conftest import CALL, Side, api_of
from tests.authorization.test_sign_in import browse

PLACE = "/.well-known/openid-configuration"
PAIR = {"client_id": CLIENT, "client_secret": SECRET}
OPTIONS: dict[str, Any] = {"override": "discovery_url", "discover": discover}
SCHEME = Bearer(
    "id",
    grants=(
        AuthorizationCode(PLACE, scopes=("openid",), **OPTIONS),
        DeviceGrant(PLACE, **OPTIONS),
        ClientCredentials(PLACE, **OPTIONS),
    ),
)


def test_the_metadata_is_fetched_once(side: Side, authority: Authority) -> None:
    with side.open(SCHEME, **PAIR) as client:
        side.perform(client)
        authority.revoke()
        assert side.perform(client) == {"token": "token-2"}
    assert [len(authority.paths(path)) for path in (PLACE, "/token")] == [1, 2]
    assert {asked["method"] for asked in authority.asked} == {"client_secret_basic"}, "the header, unless it says so"
    assert authority.paths(PLACE)[0].method == "GET"
    assert "authorization" not in authority.paths(PLACE)[0].headers


def test_a_token_needs_no_metadata(side: Side, authority: Authority) -> None:
    authority.tokens["mine"] = 1e12
    assert side.call(SCHEME, token="mine") == {"token": "mine"}
    assert authority.paths(PLACE) == []


def test_how_the_secret_is_shown(side: Side, authority: Authority) -> None:
    authority.metadata = {"token_endpoint_auth_methods_supported": ["private_key_jwt", "client_secret_post", 7]}
    side.call(SCHEME, **PAIR)
    authority.metadata = {"token_endpoint_auth_methods_supported": ["private_key_jwt"]}
    side.call(SCHEME, **PAIR)
    assert [asked["method"] for asked in authority.asked] == ["client_secret_post"] * 2


def test_users_sign_in_where_it_says(side: Side, authority: Authority) -> None:
    authority.authorize = lambda query: {"iss": authority.url}
    side.call(SCHEME, **PAIR, sign_in=BrowserSignIn(open=browse))
    side.call(SCHEME, **PAIR, show_code=lambda code: None)
    assert [len(authority.paths(path)) for path in ("/authorize", "/device")] == [1, 1]


def test_the_answer_of_another_server(side: Side, authority: Authority) -> None:
    """RFC 9207: a code that another server issued is not shown to this one."""
    authority.authorize = lambda query: {"iss": "https://evil.example"}
    with pytest.raises(TokenError, match="another server answered"):
        side.call(SCHEME, **PAIR, sign_in=BrowserSignIn(open=browse))
    assert authority.asked == []


NAMES_ISSUER = "authorization_response_iss_parameter_supported"


@pytest.mark.parametrize("lie", [{}, {"code": "", "error": "access_denied"}])
def test_an_answer_that_does_not_say_whose_it_is(side: Side, authority: Authority, lie: dict[str, str]) -> None:
    """RFC 9207 §2.4: a server that always says so has not sent it."""
    authority.metadata = {NAMES_ISSUER: True}
    authority.authorize = lambda query: lie
    with pytest.raises(TokenError, match="nobody signed in: the answer does not say which server it is of") as caught:
        side.call(SCHEME, **PAIR, sign_in=BrowserSignIn(open=browse))
    assert caught.value.code is None
    assert authority.asked == []


@pytest.mark.parametrize(
    ("metadata", "says"),
    [
        ({NAMES_ISSUER: True}, True),
        ({NAMES_ISSUER: False}, False),
        ({NAMES_ISSUER: "true"}, False),
        ({NAMES_ISSUER: True, "issuer": None}, False),
    ],
)
def test_an_answer_that_says_as_much_as_the_server_promises(
    side: Side, authority: Authority, metadata: dict[str, Any], says: bool
) -> None:
    authority.metadata = metadata
    authority.authorize = lambda query: {"iss": authority.url if says else ""}
    assert side.call(SCHEME, **PAIR, sign_in=BrowserSignIn(open=browse)) == {"token": "token-1"}


def test_the_user_may_say_where(side: Side, authority: Authority) -> None:
    authority.routes["/elsewhere"] = authority.routes[PLACE]
    side.call(SCHEME, **PAIR, discovery_url=f"{authority.url}/elsewhere")
    assert [len(authority.paths(path)) for path in (PLACE, "/elsewhere")] == [0, 1]


@pytest.mark.parametrize(
    ("metadata", "message"),
    [
        ({"token_endpoint": "http://idp.example/token"}, "sign-in needs https, and http://idp.example is not"),
        ({"token_endpoint": "ftp://127.0.0.2/token"}, "sign-in needs https, and ftp://127.0.0.2 is not"),
        ({"device_authorization_endpoint": "http://idp.example/d"}, "http://idp.example is not"),
    ],
)
def test_secrets_go_where_nobody_reads_along(
    side: Side, authority: Authority, metadata: dict[str, str], message: str
) -> None:
    authority.metadata = metadata
    with pytest.raises(ConfigurationError, match=message):
        side.call(SCHEME, **PAIR)
    assert authority.asked == []


def test_metadata_over_plain_http(side: Side, authority: Authority) -> None:
    with pytest.raises(ConfigurationError, match="sign-in needs https"):
        side.call(SCHEME, **PAIR, discovery_url="http://idp.example/m")


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (Reply(404), "404, so tokens are not issued there; pass discovery_url=... or set S_DISCOVERY_URL"),
        (Reply(302, headers={"Location": "http://169.254.169.254/"}), "it redirects"),
        (Reply(200, {"issuer": "x"}), "JSON without `token_endpoint`"),
        (Reply(200, ["x"]), "JSON without `token_endpoint`"),
        (Reply(200, "x"), "no JSON"),
        (Reply(500, {"error": "down"}), "it answered 500: down"),
    ],
)
def test_no_metadata(side: Side, authority: Authority, answer: Reply, message: str) -> None:
    authority.routes[PLACE] = lambda seen: answer
    with pytest.raises(TokenError, match=message):
        side.call(SCHEME, **PAIR, max_retries=0)


def test_addresses_that_are_not_there(side: Side, authority: Authority) -> None:
    authority.metadata = {"authorization_endpoint": None, "issuer": 7, "token_endpoint_auth_methods_supported": 7}
    with pytest.raises(TokenError, match=f"{PLACE} names no address for this sign-in"):
        side.call(SCHEME, **PAIR, sign_in=BrowserSignIn(open=browse))
    authority.metadata = {"token_endpoint": 7}
    with pytest.raises(TokenError, match="JSON without `token_endpoint`"):
        side.call(SCHEME, **PAIR)


def test_64_cold_threads_fetch_it_once(authority: Authority) -> None:
    start = threading.Barrier(64)
    with Client(api_of(SCHEME), PAIR, {}, base_url=authority.url) as client:

        def work(_: int) -> None:
            start.wait()
            client._perform(CALL, {})

        with ThreadPoolExecutor(64) as pool:
            list(pool.map(work, range(64)))
    assert [len(authority.paths(path)) for path in (PLACE, "/token")] == [1, 1]
