"""The transports on real sockets: what each failure means, and that time is kept."""

import gc
import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import httpx2
import pytest

from runtime.errors import APIConnectionError, APITimeoutError, InvalidArgumentError
from runtime.headers import Headers
from runtime.httpx_transport import AsyncHttpTransport, HttpTransport
from runtime.transport import RawResponse, Request

Talk = Callable[[socket.socket], None]
OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"


@contextmanager
def server(*talks: Talk) -> Iterator[tuple[str, list[bytes]]]:
    """A server on this machine: each connection is handled by the next function."""
    listener = socket.create_server(("127.0.0.1", 0))
    received: list[bytes] = []

    def serve() -> None:
        for talk in talks:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.settimeout(5)
                data = b""
                while b"\r\n\r\n" not in data:
                    chunk = connection.recv(65536)
                    if not chunk:
                        break
                    data += chunk
                received.append(data)
                try:
                    talk(connection)
                except OSError:
                    continue

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}", received
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


def send_sync(request: Request) -> RawResponse:
    transport = HttpTransport()
    try:
        return transport.send(request)
    finally:
        transport.close()


def send_async(backend: str) -> Callable[[Request], RawResponse]:
    async def main(request: Request) -> RawResponse:
        transport = AsyncHttpTransport()
        try:
            return await transport.send(request)
        finally:
            await transport.aclose()

    return lambda request: anyio.run(main, request, backend=backend)


every = pytest.mark.parametrize(
    "send", [send_sync, send_async("asyncio"), send_async("trio")], ids=["sync", "asyncio", "trio"]
)


def say(*parts: bytes, pause: float = 0.0, then: Talk = lambda connection: None) -> Talk:
    def talk(connection: socket.socket) -> None:
        for part in parts:
            connection.sendall(part)
            time.sleep(pause)
        then(connection)

    return talk


def hold(connection: socket.socket) -> None:
    """Nothing more comes until the client gives up."""
    connection.recv(1)


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")


@every
def test_what_is_sent(send: Any) -> None:
    headers = Headers([("X-A", "é"), ("X-A", "2"), ("Accept-Encoding", "gzip")])
    content = gzip.compress(b"hello")
    head = b"HTTP/1.1 201 Created\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\n"
    head += b"Content-Encoding: gzip\r\nContent-Length: %d\r\n\r\n"
    with server(say(head % len(content) + content)) as (url, received):
        answer = send(Request("POST", f"{url}/a%2Fb?x=%5B1%5D&y=a%20b,c", headers, b"body", 5))
    assert (answer.status, answer.content) == (201, b"hello")
    assert answer.headers.get_all("set-cookie") == ("a=1", "b=2")
    host = url.removeprefix("http://").encode()
    lines = received[0].split(b"\r\n\r\n")[0].split(b"\r\n")
    assert lines[0] == b"POST /a%2Fb?x=%5B1%5D&y=a%20b,c HTTP/1.1"
    sent = [b"Accept-Encoding: gzip", b"Content-Length: 4", b"Host: " + host, b"X-A: 2", b"X-A: \xc3\xa9"]
    assert sorted(lines[1:]) == sent


@every
@pytest.mark.parametrize(
    ("talk", "words"),
    [
        (reset, "broke off"),
        (say(b""), "broke off"),
        (say(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"), "broke off"),
        (say(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhal"), "broke off"),
        (say(b"SSH-2.0-OpenSSH\r\n"), "broke off"),
        (say(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nhi"), "broke off"),
    ],
    ids=["reset", "closed", "truncated", "truncated-chunk", "no-http", "bad-gzip"],
)
def test_an_answer_that_is_lost_is_ambiguous(send: Any, talk: Talk, words: str) -> None:
    with server(talk) as (url, _), pytest.raises(APIConnectionError, match=words) as caught:
        send(Request("GET", f"{url}/secret?key=1", timeout=5))
    assert caught.value.failure == "ambiguous"
    assert not isinstance(caught.value, APITimeoutError)
    assert "secret" not in str(caught.value)


@every
def test_an_answer_to_head_has_a_length_and_no_body(send: Any) -> None:
    with server(say(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nX-A: 1\r\n\r\n", then=hold)) as (url, received):
        answer = send(Request("HEAD", url, Headers(), b"", timeout=5))
    assert (answer.status, answer.headers["x-a"], answer.content) == (200, "1", b"")
    assert received[0].startswith(b"HEAD / HTTP/1.1\r\n")


@every
def test_a_method_goes_out_as_it_is_spelled(send: Any) -> None:
    """3.2 §4.9.1: the keys of `additionalOperations` have the capitalization that is sent."""
    with server(say(OK)) as (url, received):
        send(Request("purge", url, Headers(), b""))
    assert received[0].startswith(b"purge / HTTP/1.1\r\n")


@every
def test_nobody_listens(send: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(APIConnectionError, match=rf"http://127.0.0.1:{port} cannot be reached") as caught:
        send(Request("GET", f"http://127.0.0.1:{port}/", timeout=5))
    assert caught.value.failure == "not sent"


@every
def test_no_tls(send: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.settimeout(5)
                connection.recv(65536)
                connection.sendall(OK)

        thread = threading.Thread(target=serve)
        thread.start()
        with pytest.raises(APIConnectionError) as caught:
            send(Request("GET", f"https://127.0.0.1:{listener.getsockname()[1]}/", timeout=20))
        thread.join()
    assert caught.value.failure == "not sent"


@every
def test_no_such_host(send: Any) -> None:
    with pytest.raises(APIConnectionError) as caught:
        send(Request("GET", "http://no-such-host.invalid/", timeout=5))
    assert caught.value.failure == "not sent"


HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@every
@pytest.mark.parametrize(
    "talk",
    [
        say(then=hold),
        say(HEAD, b"x", then=hold),
        say(HEAD, *[b"x"] * 50, pause=0.1),
        say(CHUNKED, b"1;a=", *[b"x"] * 50, pause=0.1),
        say(CHUNKED + b"1\r\na\r\n", b"1;a=", *[b"x"] * 50, pause=0.1),
    ],
    ids=["no-answer", "stalled-body", "dripping-body", "dripping-size", "dripping-second-size"],
)
def test_an_attempt_takes_no_longer_than_its_timeout(send: Any, talk: Talk) -> None:
    with server(talk) as (url, _):
        started = time.monotonic()
        with pytest.raises(APITimeoutError, match="did not answer in time") as caught:
            send(Request("GET", url, timeout=1))
        assert time.monotonic() - started < 4
    assert caught.value.failure == "ambiguous"


def test_a_read_does_not_have_the_time_that_was_left_at_the_first_one() -> None:
    with server(say(HEAD, pause=2.8, then=say(b"x", then=hold))) as (url, _):
        started = time.monotonic()
        with pytest.raises(APITimeoutError, match="did not answer in time"):
            send_sync(Request("GET", url, timeout=3))
        assert time.monotonic() - started < 5, "2.8 seconds, and 3 more"


def test_a_slow_body_that_comes_in_time_is_whole() -> None:
    """No timer is left of it, and the connection is as good as before."""

    def twice(connection: socket.socket) -> None:
        for _ in range(2):
            for part in (b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n", b"a", b"b", b"c"):
                time.sleep(0.06)
                connection.sendall(part)
            connection.recv(65536)

    with server(twice) as (url, _):
        transport = HttpTransport()
        for _ in range(2):
            assert transport.send(Request("GET", url, timeout=30)).content == b"abc"
            assert not [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]
        transport.close()


def test_dripping_headers_do_not_outlast_the_timeout_in_async_clients() -> None:
    with server(say(b"HTTP/1.1 200 OK\r\n", *[b"A"] * 50, pause=0.1)) as (url, _):
        started = time.monotonic()
        with pytest.raises(APITimeoutError):
            send_async("asyncio")(Request("GET", url, timeout=1))
        assert time.monotonic() - started < 4


@every
def test_connecting_takes_no_longer_than_the_timeout(send: Any) -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        port = listener.getsockname()[1]
        full = [socket.socket() for _ in range(4)]
        for one in full:  # fills the queue of the listener, so that nobody else gets in
            one.setblocking(False)
            one.connect_ex(("127.0.0.1", port))
        time.sleep(0.05)
        try:
            with pytest.raises(APITimeoutError, match="cannot be reached in time") as caught:
                send(Request("GET", f"http://127.0.0.1:{port}/", timeout=0.3))
        finally:
            for one in full:
                one.close()
    assert caught.value.failure == "not sent"


@every
def test_redirects_are_not_followed(send: Any) -> None:
    moved = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n"
    with server(say(moved)) as (url, received):
        answer = send(Request("GET", url, Headers([("Authorization", "Bearer t")]), timeout=5))
    assert (answer.status, len(received)) == (302, 1)


@every
def test_a_url_that_is_none(send: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="the URL"):
        send(Request("GET", "http://h/" + "a" * 70_000))


def test_connections_are_kept_and_cookies_are_not() -> None:
    answer = b"HTTP/1.1 200 OK\r\nSet-Cookie: sid=1\r\nContent-Length: 2\r\n\r\nhi"
    received: list[bytes] = []

    def twice(connection: socket.socket) -> None:
        connection.sendall(answer)
        received.append(connection.recv(65536))
        connection.sendall(answer)

    with server(twice) as (url, _):
        transport = HttpTransport()
        for _ in range(2):
            transport.send(Request("GET", url, timeout=5))
        transport.close()
    assert received[0].startswith(b"GET / HTTP/1.1")
    assert b"cookie" not in received[0].lower()


def test_a_client_of_the_users_own() -> None:
    with (
        server(say(OK)) as (url, received),
        httpx2.Client(headers={"X-Theirs": "1"}, auth=("u", "p"), cookies={"a": "b"}, follow_redirects=True) as client,
    ):
        transport = HttpTransport(client)
        assert transport.send(Request("GET", url, timeout=5)).content == b"hi"
        transport.close()
        assert not client.is_closed
    for text in (b"Theirs", b"uthorization", b"ookie"):
        assert text not in received[0]


def test_wrong_clients() -> None:
    with pytest.raises(TypeError, match=r"takes an httpx2\.Client"):
        HttpTransport(httpx2.AsyncClient())
    with pytest.raises(TypeError, match=r"takes an httpx2\.AsyncClient"):
        AsyncHttpTransport("x")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_second_event_loop_gets_a_new_pool() -> None:
    """The connections of the first loop die with it, unclosed: nothing can be awaited on a loop that is gone."""
    transport = AsyncHttpTransport()
    with server(say(OK), say(OK)) as (url, _):
        for backend in ("asyncio", "asyncio"):
            assert anyio.run(transport.send, Request("GET", url, timeout=5), backend=backend).content == b"hi"
        anyio.run(transport.aclose)
    gc.collect()


def test_a_proxy_of_the_users_own() -> None:
    with server(say(OK)) as (url, received), httpx2.Client(proxy=url) as client:
        HttpTransport(client).send(Request("GET", "http://example.invalid/x", timeout=5))
    assert received[0].startswith(b"GET http://example.invalid/x HTTP/1.1")


def test_a_refusing_proxy_means_not_sent() -> None:
    refuse = say(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
    with (
        server(refuse) as (url, _),
        httpx2.Client(proxy=url, verify=ssl.create_default_context()) as client,
        pytest.raises(APIConnectionError, match="403") as caught,
    ):
        HttpTransport(client).send(Request("GET", "https://example.invalid/x", timeout=5))
    assert caught.value.failure == "not sent"


def test_a_proxy_by_its_address() -> None:
    with server(lambda connection: connection.sendall(OK)) as (url, received):
        transport = HttpTransport(proxy=url)
        assert transport.send(Request("GET", "http://nowhere.invalid/x")).content == b"hi"
        transport.close()
    assert received[0].startswith(b"GET http://nowhere.invalid/x HTTP/1.1\r\n")


@pytest.mark.parametrize("kind", [HttpTransport, AsyncHttpTransport])
def test_settings_of_the_pool(kind: Any) -> None:
    context = ssl.create_default_context()
    options = kind(tls=context, http2=True, max_connections=3, proxy="http://localhost:1")._options
    assert (options["verify"], options["http2"], options["proxy"]) == (context, True, "http://localhost:1")
    assert (options["limits"].max_connections, options["limits"].max_keepalive_connections) == (3, 3)
    assert kind()._options == {}


def test_a_client_of_the_users_own_has_its_own_settings() -> None:
    with httpx2.Client() as client, pytest.raises(TypeError, match="its own proxy"):
        HttpTransport(client, http2=True)


def test_queries_stay_out_of_the_log_of_httpx2(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    talks = [lambda connection: connection.sendall(OK)] * 2
    with server(*talks) as (url, _), httpx2.Client() as client:
        HttpTransport(client).send(Request("GET", f"{url}/x?api_key=s3cr3t", Headers([("Connection", "close")])))
        assert f"{url}/x " in caplog.text
        assert "s3cr3t" not in caplog.text
        client.get(f"{url}/x?page=2")
        assert f"{url}/x?page=2" in caplog.text
