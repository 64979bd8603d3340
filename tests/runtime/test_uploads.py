"""Content in pieces, over a socket: how it is framed, and what happens to it when a request is sent again."""

import io
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from runtime.client import AsyncClient, Client
from runtime.errors import APIConnectionError, APIStatusError, AuthenticationError, InvalidArgumentError
from runtime.httpx_transport import HttpTransport
from runtime.shapes import Body
from tests.runtime.recorder import RESET, recorder
from tests.runtime.scripted import CREATE, make
from tests.runtime.test_transport import say, server

FILM = bytes(range(256)) * 4096
UPLOAD = CREATE.but(method="PUT", body=Body("application/octet-stream", required=True), responses={})


def send_sync(url: str, body: Any, **options: Any) -> None:
    with make(Client, token="t", base_url=url, **options) as client:
        client._perform(UPLOAD, {}, None, body)


def send_async(backend: str) -> Callable[..., None]:
    async def main(url: str, body: Any, options: dict[str, Any]) -> None:
        async with make(AsyncClient, token="t", base_url=url, **options) as client:
            await client._perform(UPLOAD, {}, None, body)

    return lambda url, body, **options: anyio.run(main, url, body, options, backend=backend)


every = pytest.mark.parametrize(
    "send", [send_sync, send_async("asyncio"), send_async("trio")], ids=["sync", "asyncio", "trio"]
)


class Unseekable(io.RawIOBase):
    """A file such as a pipe, which cannot be wound back."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._data.readinto(buffer)


def in_memory(_: Path) -> Any:
    file = io.BytesIO(b"skipped" + FILM)
    file.seek(7)
    return file


def halves() -> Iterator[bytes]:
    yield from (FILM[:5], b"", FILM[5:])


async def async_halves() -> AsyncIterator[bytes]:
    for half in (FILM[:5], b"", bytearray(FILM[5:])):
        await anyio.lowlevel.checkpoint()
        yield bytes(half)


KINDS: dict[str, tuple[Callable[[Path], Any], str, bool]] = {
    "bytes": (lambda _: FILM, str(len(FILM)), True),
    "bytearray": (lambda _: bytearray(FILM), str(len(FILM)), True),
    "memoryview": (lambda _: memoryview(FILM), str(len(FILM)), True),
    "file in memory": (in_memory, str(len(FILM)), True),
    "pipe": (lambda _: Unseekable(FILM), "chunked", False),
    "iterator": (lambda _: halves(), "chunked", False),
    "list": (lambda _: [FILM[:5], FILM[5:]], "chunked", True),
}


@every
def test_a_call_that_says_how_its_body_is_framed(send: Any) -> None:
    with recorder(204, 204, 204) as server:
        send(server.url, FILM, headers={"Transfer-Encoding": "chunked"})
        send(server.url, [FILM], headers={"Transfer-Encoding": "chunked"})
        send(server.url, [FILM], headers={"Content-Length": str(len(FILM))})
        with pytest.raises(InvalidArgumentError, match="Content-Length says 3, and the body has"):
            send(server.url, FILM, headers={"Content-Length": "3"})
    assert [request.framing for request in server.requests] == ["chunked", "chunked", str(len(FILM))]
    for request in server.requests:
        assert request.content == FILM
        assert not {"transfer-encoding", "content-length"} <= request.headers.keys()


@every
@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_content(send: Any, kind: str, tmp_path: Path) -> None:
    make_body, framing, is_repeatable = KINDS[kind]
    with recorder(503, 204) as server:
        if is_repeatable:
            send(server.url, make_body(tmp_path), max_retries=1)
        else:
            with pytest.raises(APIStatusError) as caught:
                send(server.url, make_body(tmp_path), max_retries=1)
            assert caught.value.retries == 0
    assert len(server.requests) == (2 if is_repeatable else 1)
    for request in server.requests:
        assert request.content == FILM
        assert request.framing == framing
        assert not {"transfer-encoding", "content-length"} <= request.headers.keys()


@every
def test_a_path_is_opened_for_each_attempt(send: Any, tmp_path: Path) -> None:
    path = tmp_path / "film"
    path.write_bytes(FILM)
    with recorder(0, 503) as server:
        send(server.url, path)
    assert [request.content for request in server.requests] == [FILM] * 3


@every
def test_an_open_file_is_wound_back_to_where_it_stood(send: Any, tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(b"skipped" + FILM)
    with recorder(503) as server, (tmp_path / "film").open("rb") as file:
        file.seek(7)
        send(server.url, file)
        assert not file.closed
    assert [(request.content, request.framing) for request in server.requests] == [(FILM, str(len(FILM)))] * 2


@every
def test_an_empty_file_has_a_length(send: Any) -> None:
    with recorder() as server:
        send(server.url, io.BytesIO())
    assert (server.last.framing, server.last.content) == ("0", b"")


@every
def test_a_connection_that_breaks_off_in_the_middle(send: Any, tmp_path: Path) -> None:
    path = tmp_path / "film"
    path.write_bytes(FILM * 8)
    with recorder(RESET) as server:
        send(server.url, path)
        assert server.last.content == FILM * 8
        server.statuses.append(RESET)
        with pytest.raises(APIConnectionError, match="broke off") as caught:
            send(server.url, iter([FILM] * 8))
    assert (caught.value.retries, len(server.requests)) == (0, 1)


REFUSAL = b'{"message": "at most 1 MB"}'
TOO_LARGE = b"HTTP/1.1 413 Content Too Large\r\nContent-Type: application/json\r\nConnection: close\r\n"
TOO_LARGE += b"Content-Length: %d\r\n\r\n%s" % (len(REFUSAL), REFUSAL)


def linger(connection: socket.socket) -> None:
    """A careful server says that it says no more, and lets what is under way run into nothing."""
    connection.shutdown(socket.SHUT_WR)
    while connection.recv(65536):
        pass


def refuse(send: Any, body: Any, then: Callable[[socket.socket], None]) -> APIStatusError:
    """The error for a body that the server does not want to read to its end."""
    with server(say(TOO_LARGE, then=then)) as (url, received), pytest.raises(APIStatusError) as caught:
        send(url, body, max_retries=0)
    assert len(received) == 1
    return caught.value


@every
def test_an_answer_before_the_body_has_been_read(send: Any, tmp_path: Path) -> None:
    path = tmp_path / "film"
    path.write_bytes(FILM * 16)
    for body in (path, iter([FILM] * 16)):
        error = refuse(send, body, linger)
        assert (error.status, error.body) == (413, {"message": "at most 1 MB"})
        assert "at most 1 MB" in str(error)


@pytest.mark.parametrize("send", [send_sync, send_async("trio")], ids=["sync", "trio"])
def test_an_answer_before_a_connection_is_reset(send: Any) -> None:
    """A hasty server closes with the body unread. asyncio closes its end, too, and no answer can be read from there."""
    assert refuse(send, iter([FILM] * 16), lambda _: None).body == {"message": "at most 1 MB"}


def test_an_iterator_is_not_sent_again_after_a_connection_broke_off() -> None:
    with recorder(0) as server, pytest.raises(APIConnectionError) as caught:
        send_sync(server.url, halves())
    assert (caught.value.retries, len(server.requests)) == (0, 1)


def test_an_iterator_that_has_not_begun_is_sent_again() -> None:
    body = halves()
    with recorder() as server:

        class Late(HttpTransport):
            attempts = 0

            def send(self, request: Any) -> Any:
                self.attempts += 1
                if self.attempts == 1:
                    raise APIConnectionError("nobody listens yet", failure="not sent")
                return super().send(request)

        transport = Late()
        send_sync(server.url, body, transport=transport)
        transport.close()
    assert server.last.content == FILM


def test_an_iterator_is_not_sent_again_with_a_new_token() -> None:
    tokens = iter(["old", "new"])
    with (
        recorder(401) as server,
        make(Client, token=lambda: next(tokens), base_url=server.url) as client,
        pytest.raises(AuthenticationError),
    ):
        client._perform(UPLOAD, {}, None, halves())
    assert len(server.requests) == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_iterator_is_closed_when_the_connection_breaks_off(backend: str) -> None:
    closed = []

    async def endless() -> AsyncIterator[bytes]:
        try:
            while True:
                yield FILM
        finally:
            closed.append(True)

    with recorder(RESET) as server, pytest.raises(APIConnectionError):
        send_async(backend)(server.url, endless())
    assert closed == [True]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_iterator(backend: str) -> None:
    with recorder(503) as server, pytest.raises(APIStatusError):
        send_async(backend)(server.url, async_halves())
    assert (server.last.framing, server.last.content, len(server.requests)) == ("chunked", FILM, 1)


def test_a_sync_client_refuses_async_iterators() -> None:
    with recorder() as server, pytest.raises(InvalidArgumentError, match="needs the async client"):
        send_sync(server.url, async_halves())
    assert server.requests == []


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("text", "not from `str`"),
        ({"a": 1}, "not from `dict`"),
        (7, "not from `int`"),
        (Path("no-such-file"), "cannot be read"),
        (Path(), "cannot be read"),
        (io.StringIO("x"), "binary mode"),
    ],
)
def test_what_is_refused_before_anything_is_sent(body: Any, words: str) -> None:
    with recorder() as server, pytest.raises(InvalidArgumentError, match=words):
        send_sync(server.url, body)
    assert server.requests == []


@every
def test_an_iterator_of_something_else(send: Any) -> None:
    with recorder() as server, pytest.raises(InvalidArgumentError, match="has to give bytes, not `str`"):
        send(server.url, iter(["x"]))
    assert [request.content for request in server.requests] in ([], [b""])


def test_a_file_that_became_shorter(tmp_path: Path) -> None:
    path = tmp_path / "film"
    path.write_bytes(FILM)

    def cut() -> str:
        path.write_bytes(FILM[:-4])
        return "t"

    with (
        recorder() as server,
        make(Client, token=cut, base_url=server.url) as client,
        pytest.raises(InvalidArgumentError, match="ended 4 bytes before"),
    ):
        client._perform(UPLOAD, {}, None, path)


def test_a_request_that_no_document_describes_sends_files_too(tmp_path: Path) -> None:
    path = tmp_path / "film"
    path.write_bytes(FILM)
    with recorder() as server, make(Client, token="t", base_url=server.url) as client:
        client.request("PUT", "/films/1", body=path)
    assert (server.last.content, server.last.headers["content-type"]) == (FILM, "application/octet-stream")
