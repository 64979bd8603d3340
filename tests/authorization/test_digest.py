"""Digest authentication (RFC 7616) against a server that works out the answer by itself."""

from __future__ import annotations

import hashlib
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest

from runtime.api import ApiKey
from runtime.client import Client
from runtime.digest import Challenge, Digest
from runtime.errors import AuthenticationError, ConfigurationError
from runtime.headers import Headers
from runtime.operation import Operation, query
from runtime.transport import RawResponse, Request
from tests.authorization.authority import PASSWORD, USER, Authority, Reply
from tests.authorization.conftest import CALL, POST, Side, api_of

SCHEME = Digest("d")
PERSON = {"username": USER, "password": PASSWORD}
GET = CALL.but(path=("/digest",))
SEARCH = Operation("s", method="GET", path=("/digest",), parameters=(query("q", "q"),), responses=CALL.responses)

ALGORITHMS = [
    f"algorithm={name}{session}"
    for name in ("MD5", "SHA-256", "SHA-512-256")
    for session in ("", "-sess")
    if name != "SHA-512-256" or "sha512_256" in hashlib.algorithms_available
]


@pytest.mark.parametrize("algorithm", ["", *ALGORITHMS])
@pytest.mark.parametrize(
    "qop", ["", 'qop="auth"', 'qop="auth-int"', 'qop="auth-int, auth"', 'qop="auth", userhash=true']
)
def test_every_kind(authority: Authority, algorithm: str, qop: str) -> None:
    authority.digest = ", ".join(filter(None, (algorithm, qop)))
    side = Side("sync", authority.url)
    with side.open(SCHEME, **PERSON) as client:
        assert side.perform(client, POST, "body ä")
        assert side.perform(client, POST, "another")
        assert side.perform(client, GET)
    assert len(authority.paths("/digest")) == 4, "one challenge for all"


def test_on_all_sides(side: Side, authority: Authority) -> None:
    with side.open(SCHEME, **PERSON) as client:
        assert [side.perform(client, GET)["nc"] for _ in range(3)] == ["00000001", "00000002", "00000003"]
    first = authority.paths("/digest")[0]
    assert "authorization" not in first.headers, "nothing is shown before it is asked for"
    assert not any(PASSWORD in str(seen) for seen in authority.seen)


def test_the_query_is_proved_too(authority: Authority) -> None:
    with Client(api_of(SCHEME), PERSON, {}, base_url=authority.url) as client:
        assert client._perform(SEARCH, {"q": "a b"}).status == 200


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0)])
def test_a_key_in_the_query_is_proved_too(side: Side, authority: Authority, order: tuple[int, ...]) -> None:
    """RFC 7616 §3.4.6: the digest is of the address that is asked for, whatever other schemes add to it."""
    schemes = (SCHEME, ApiKey("k", "a key", location="query"), ApiKey("c", "sid", location="cookie"))
    chosen = [schemes[number] for number in order]
    together = api_of(SCHEME)._replace(schemes=schemes, security=(tuple((scheme.name, ()) for scheme in chosen),))
    side.api = together
    with side.open(SCHEME, **PERSON, api_key="k&y") as client:
        assert [side.perform(client, GET)["nc"] for _ in range(2)] == ["00000001", "00000002"]
        assert side.perform(client, SEARCH, q="a b")["nc"] == "00000003"
    assert [seen.target for seen in authority.paths("/digest")][1:] == [
        "/digest?a%20key=k%26y",
        "/digest?a%20key=k%26y",
        "/digest?q=a%20b&a%20key=k%26y",
    ]
    assert all(seen.headers["cookie"] == "sid=k&y" for seen in authority.seen)


def test_a_stale_nonce_is_replaced(side: Side, authority: Authority) -> None:
    with side.open(SCHEME, **PERSON) as client:
        side.perform(client, GET)
        authority.nonces += 10
        authority.nonce_lasts = 5
        assert side.perform(client, GET)["nc"] == "00000001"
    assert len(authority.paths("/digest")) == 4


def test_a_wrong_password_is_tried_once(side: Side, authority: Authority) -> None:
    with side.open(SCHEME, username=USER, password="wr0ng") as client, pytest.raises(AuthenticationError):
        side.perform(client, GET)
    assert len(authority.paths("/digest")) == 2


@pytest.mark.parametrize(
    "challenge",
    [
        "",
        "Basic realm=x",
        "Negotiate YII=",
        'Digest realm="r"',
        "Digest nonce=n",
        'Digest realm="r", nonce="n", qop="odd"',
        'Digest realm="r", nonce="n", algorithm=SHA3',
    ],
)
def test_what_cannot_be_answered(side: Side, authority: Authority, challenge: str) -> None:
    authority.routes["/digest"] = lambda seen: Reply(401, headers={"WWW-Authenticate": challenge})
    with side.open(SCHEME, **PERSON) as client, pytest.raises(AuthenticationError):
        side.perform(client, GET)
    assert len(authority.paths("/digest")) == 1


def learned(*challenges: str) -> str:
    """The header that answers one of the challenges."""
    request = Request("GET", "https://h.example/p")
    answer = RawResponse(401, Headers([("WWW-Authenticate", text) for text in challenges]))
    memory: dict[object, object] = {}
    assert SCHEME.learn(request, answer, memory)
    assert SCHEME.respond(Request("GET", "https://other.example/p"), ["u", "p"], memory) == "", "another server's"
    return SCHEME.respond(request, ["u", "p"], memory)


def test_the_first_challenge_that_can_be_answered() -> None:
    basic = 'Basic realm="Digest realm=x, nonce=y"'
    first = 'Digest realm="one", nonce=n, algorithm=SHA-256, qop="auth"'
    second = 'Digest realm="two", nonce=n, algorithm=MD5, qop="auth"'
    assert 'realm="one"' in learned(f"{basic}, {first}, {second}")
    assert 'realm="two"' in learned(basic, second, first)
    assert 'realm="two"' in learned(first.replace("SHA-256", "SHA3"), second)
    assert 'realm="x"' in learned('digest  realm = "x" ,nonce= "n"')


def test_the_example_of_the_rfc() -> None:
    """RFC 7616 §3.9.1."""
    given = {
        "realm": "http-auth@example.org",
        "qop": "auth, auth-int",
        "algorithm": "SHA-256",
        "nonce": "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
        "opaque": "FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS",
    }
    challenge = Challenge(given, "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ")
    header = challenge.answer(Request("GET", "http://www.example.org/dir/index.html"), "Mufasa", "Circle of Life")
    expected = "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"
    assert f'response="{expected}"' in header
    assert 'uri="/dir/index.html"' in header
    assert "nc=00000001" in header
    assert "qop=auth," in header
    assert 'username="Mufasa"' in header
    md5 = Challenge({**given, "algorithm": "MD5"}, challenge.cnonce)
    header = md5.answer(Request("GET", "http://www.example.org/dir/index.html"), "Mufasa", "Circle of Life")
    assert 'response="8ca523f5e9506fed4657c9700eebdbec"' in header


def test_names_beyond_ascii() -> None:
    given = {"realm": "api@example.org", "nonce": "n", "qop": "auth", "algorithm": "SHA-512-256", "userhash": "true"}
    if "sha512_256" in hashlib.algorithms_available:  # RFC 7616 §3.9.2
        header = Challenge(given).answer(Request("GET", "https://h/doe.json"), "J\u00e4s\u00f8n Doe", "Secret, or not?")
        assert "userhash=true" in header
        assert 'username="793263caabb707a56211940d90411ea4a575adeccb7e360aeb624ed06ece9b0b"' in header
    header = Challenge({"realm": "r", "nonce": "n"}).answer(Request("GET", "https://h/"), "J\u00e4s\u00f8n", "p")
    assert "username*=UTF-8''J%C3%A4s%C3%B8n" in header
    assert 'username="a\\"b\\\\c"' in Challenge({"realm": "r", "nonce": "n"}).answer(
        Request("GET", "https://h/"), 'a"b\\c', "p"
    )


def test_a_body_that_is_not_at_hand() -> None:
    stream = iter([b"x"])
    request = Request("POST", "https://h/", content=stream)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="digest of the body"):
        Challenge({"realm": "r", "nonce": "n", "qop": "auth-int"}).answer(request, "u", "p")


def test_32_threads_share_a_challenge_and_count_on(authority: Authority) -> None:
    start = threading.Barrier(32)
    with Client(api_of(SCHEME), PERSON, {}, base_url=authority.url) as client:

        def work(_: int) -> None:
            start.wait()
            for _ in range(3):
                client._perform(GET, {})

        with ThreadPoolExecutor(32) as pool:
            list(pool.map(work, range(32)))
    numbers = Counter(len(used) for used in authority.counts.values())
    assert sum(size * count for size, count in numbers.items()) == 96, "no number was used twice"
