"""Bodies that are read as they come, on real sockets: pieces, losses, time limits, and leaving early."""

import gc
import gzip
import socket
import threading
import time
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any

import anyio
import pytest

from runtime.errors import APIConnectionError, APITimeoutError
from runtime.httpx_transport import AsyncHttpTransport, HttpTransport
from runtime.transport import RawResponse, Request
from tests.runtime.test_transport import hold, say, server

Use = Callable[[RawResponse, Callable[[Any], Awaitable[Any]]], Awaitable[Any]]
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


async def _settle(value: Any) -> Any:
    return await value if isawaitable(value) else value


def open_sync(url: str, use: Use) -> Any:
    transport = HttpTransport()
    try:
        coroutine: Any = use(transport.send(Request("GET", url, timeout=5, streams=True)), _settle)
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    finally:
        transport.close()
    raise AssertionError("a blocking stream waits for nobody")


def open_async(backend: str) -> Callable[[str, Use], Any]:
    async def main(url: str, use: Use) -> Any:
        transport = AsyncHttpTransport()
        try:
            return await use(await transport.send(Request("GET", url, timeout=5, streams=True)), _settle)
        finally:
            await transport.aclose()

    return lambda url, use: anyio.run(main, url, use, backend=backend)


every = pytest.mark.parametrize(
    "open_", [open_sync, open_async("asyncio"), open_async("trio")], ids=["sync", "asyncio", "trio"]
)

every_async = pytest.mark.parametrize("open_", [open_async("asyncio"), open_async("trio")], ids=["asyncio", "trio"])


async def read_all(answer: RawResponse, settle: Any) -> list[bytes]:
    assert (answer.content, answer.stream is None) == (b"", False)
    stream: Any = answer.stream
    pieces = []
    while piece := await settle(stream.read(5)):
        pieces.append(piece)
    assert await settle(stream.read(5)) == b""
    for _ in range(2):
        await settle(stream.close())
    return pieces


@every
def test_pieces_come_as_they_are_sent(open_: Any) -> None:
    with server(say(CHUNKED, b"2\r\nab\r\n", b"1\r\nc\r\n", b"0\r\n\r\n", pause=0.05)) as (url, _):
        assert open_(url, read_all) == [b"ab", b"c"]


@every
def test_pieces_are_decoded(open_: Any) -> None:
    content = gzip.compress(b"hello " * 1000)
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(content)
    with server(say(head + content[:20], content[20:], pause=0.05)) as (url, _):
        assert b"".join(open_(url, read_all)) == b"hello " * 1000


@every
def test_what_is_no_success_comes_whole(open_: Any) -> None:
    async def whole(answer: RawResponse, _: Any) -> Any:
        return answer.stream, answer.content

    with server(say(b"HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone")) as (url, _):
        assert open_(url, whole) == (None, b"gone")


@every
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # of httpx2 under trio
@pytest.mark.parametrize(
    "talk",
    [
        say(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"),
        say(CHUNKED + b"4\r\nhalf\r\n", b"5\r\nha", pause=0.05),
        say(b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\nhi"),
    ],
    ids=["truncated", "truncated-chunk", "bad-gzip"],
)
def test_a_body_that_is_lost(open_: Any, talk: Any) -> None:
    with server(talk) as (url, _), pytest.raises(APIConnectionError, match="broke off") as caught:
        open_(url, read_all)
    assert not isinstance(caught.value, APITimeoutError)


@every
def test_a_silence_takes_no_longer_than_the_limit(open_: Any) -> None:
    async def wait(answer: RawResponse, settle: Any) -> None:
        stream: Any = answer.stream
        assert await settle(stream.read(5)) == b"a"
        assert await settle(stream.read(4)) == b"b"
        with pytest.raises(APITimeoutError):
            await settle(stream.read(0.2))
        await settle(stream.close())

    with server(say(CHUNKED + b"1\r\na\r\n", b"1\r\nb\r\n", pause=0.2, then=hold)) as (url, _):
        open_(url, wait)


@every
def test_what_broke_off_does_not_end_well_afterwards(open_: Any) -> None:
    async def wait(answer: RawResponse, settle: Any) -> None:
        stream: Any = answer.stream
        assert await settle(stream.read(5)) == b"a"
        with pytest.raises(APITimeoutError):
            await settle(stream.read(0.2))
        for _ in range(2):
            with pytest.raises(APIConnectionError, match=r"127\.0\.0\.1.*broke off: an earlier read was interrupted"):
                await settle(stream.read(5))
        await settle(stream.close())

    with server(say(CHUNKED + b"1\r\na\r\n", then=hold)) as (url, _):
        open_(url, wait)


@every_async
def test_a_wait_that_was_cancelled_is_no_end(open_: Any) -> None:
    async def wait(answer: RawResponse, settle: Any) -> None:
        stream: Any = answer.stream
        assert await stream.read(5) == b"a"
        with anyio.move_on_after(0.2):
            await stream.read(5)
        with pytest.raises(APIConnectionError, match="an earlier read was interrupted"):
            await stream.read(5)
        await stream.close()

    with server(say(CHUNKED + b"1\r\na\r\n", then=hold)) as (url, _):
        open_(url, wait)


@every
def test_what_was_closed_before_its_end_does_not_end_well(open_: Any) -> None:
    async def leave(answer: RawResponse, settle: Any) -> None:
        stream: Any = answer.stream
        assert await settle(stream.read(5))
        await settle(stream.close())
        with pytest.raises(APIConnectionError):
            await settle(stream.read(5))

    for body in (b"1\r\na\r\n1\r\nb\r\n0\r\n\r\n", b"1\r\na\r\n"):
        with server(say(CHUNKED + body)) as (url, _):
            open_(url, leave)


def test_another_thread_may_close_what_one_reads() -> None:
    transport = HttpTransport()
    with server(say(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\na", then=hold)) as (url, _):
        stream: Any = transport.send(Request("GET", url, timeout=5, streams=True)).stream
        assert stream.read(5) == b"a"
        closing = threading.Timer(0.2, stream.close)
        closing.start()
        with pytest.raises(APIConnectionError):
            stream.read(2)
        closing.join()
        transport.close()


@every
def test_a_size_that_comes_byte_by_byte_takes_no_longer_than_the_limit(open_: Any) -> None:
    async def wait(answer: RawResponse, settle: Any) -> None:
        stream: Any = answer.stream
        started = time.monotonic()
        with pytest.raises(APITimeoutError):
            await settle(stream.read(0.5))
        assert time.monotonic() - started < 3
        await settle(stream.close())

    with server(say(CHUNKED, b"1;a=", *[b"x"] * 50, pause=0.1)) as (url, _):
        open_(url, wait)


@every
@pytest.mark.filterwarnings("error")
def test_leaving_early_closes_the_connection(open_: Any) -> None:
    left = threading.Event()

    def talk(connection: socket.socket) -> None:
        connection.sendall(CHUNKED + b"1\r\na\r\n")
        if connection.recv(1) == b"":
            left.set()

    async def leave(answer: RawResponse, settle: Any) -> None:
        stream: Any = answer.stream
        assert await settle(stream.read(5)) == b"a"
        await settle(stream.close())
        assert left.wait(5)

    with server(talk) as (url, _):
        open_(url, leave)
        gc.collect()
