"""The transports on `httpx2`; beside `exchange` and `pools`, nothing knows that library.

`Cyclr(transport=HttpTransport(proxy="http://localhost:3128", http2=True))` changes how
connections are made. A client of your own, `HttpTransport(httpx2.Client(...))`, is used
as it is, and closing it is left to you.
"""

import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, suppress
from ssl import SSLContext
from typing import Any

import anyio
import httpx2

from . import forks
from .codings import inflating
from .exchange import (
    Clock,
    cut_after,
    from_httpx,
    our_errors,
    to_httpx,
    whole_body,
)
from .headers import Headers
from .pools import pool_options, without_tls
from .transport import RawResponse, Request

_GRACE = 0.25
"""Seconds that `httpx2` gets to report a timeout by itself, and where it happened."""
_MOST_BUFFERED = 10_000
"""Pieces of a body that may have come before it was closed."""


class HttpTransport:
    """The transport of a client: a pool of connections that opens on first use.

    Threads may share it. A child process of `os.fork` opens a pool of its own. With
    `http2`, share it among tasks of an async client rather than among threads: httpx2
    lets threads mix up what they send over one connection, which costs retries.
    """

    def __init__(
        self,
        client: Any = None,
        *,
        proxy: str | None = None,
        tls: SSLContext | None = None,
        http2: bool = False,
        max_connections: int = 100,
    ) -> None:
        if not isinstance(client, httpx2.Client | None):
            raise TypeError(f"`HttpTransport` takes an httpx2.Client, not {client!r}")
        self._options = pool_options(
            client, proxy=proxy, tls=tls, http2=http2, most=max_connections
        )
        self._client: httpx2.Client | None = client
        self._pools: dict[bool, httpx2.Client] = {}
        """With TLS and without, each opened for the first address that needs it."""
        self._retired: list[httpx2.Client] = []
        """Pools that may have lost a connection, kept for calls of other threads."""
        self._lock = threading.Lock()
        forks.register(self)

    def send(self, request: Request) -> RawResponse:
        """The answer of the server; redirects are not followed."""
        with our_errors(request):
            clock = Clock(request.timeout)
            try:
                response = self._open(request.url).send(
                    to_httpx(request, clock, iter),
                    stream=True,
                    auth=None,
                    follow_redirects=False,
                )
                if request.streams and response.is_success:
                    return _streaming(response, _Stream(response, clock, request))
                try:
                    content = whole_body(response, clock)
                finally:
                    response.close()
            except (KeyboardInterrupt, SystemExit):
                self._retire()
                raise
            return from_httpx(response, content)

    def close(self) -> None:
        """Closes the connections, unless they are of a client that was passed in."""
        self._retire()
        with self._lock:
            while self._retired:
                self._retired.pop().close()

    def _open(self, url: str) -> httpx2.Client:
        if self._client is not None:
            return self._client
        has_tls = not url.startswith("http:")
        with self._lock:
            if has_tls not in self._pools:
                options = self._options if has_tls else without_tls(self._options)
                self._pools[has_tls] = httpx2.Client(**options)
            return self._pools[has_tls]

    def _retire(self) -> None:
        """Lets the next call open a pool of its own.

        What a signal breaks off inside of `httpx2` may never give its connection back.
        """
        with self._lock:
            while self._pools:
                self._retired.append(self._pools.popitem()[1])

    def after_fork(self) -> None:
        """Leaves the parent's connections to the parent."""
        self._lock = threading.Lock()
        self._pools, self._retired = {}, []


class AsyncHttpTransport:
    """The transport of an async client, for `asyncio` and `trio`.

    Connections belong to the event loop that opened them. Where a new loop has begun,
    such as in a second `asyncio.run` or after `os.fork`, a new pool takes the place of
    the old one.
    """

    def __init__(
        self,
        client: Any = None,
        *,
        proxy: str | None = None,
        tls: SSLContext | None = None,
        http2: bool = False,
        max_connections: int = 100,
    ) -> None:
        if not isinstance(client, httpx2.AsyncClient | None):
            raise TypeError(
                f"`AsyncHttpTransport` takes an httpx2.AsyncClient, not {client!r}"
            )
        self._options = pool_options(
            client, proxy=proxy, tls=tls, http2=http2, most=max_connections
        )
        self._client: httpx2.AsyncClient | None = client
        self._pools: dict[bool, httpx2.AsyncClient] = {}
        self._loop: object = None

    async def send(self, request: Request) -> RawResponse:
        """The answer of the server; redirects are not followed."""
        with our_errors(request):
            clock = Clock(request.timeout)
            with anyio.fail_after(clock.left(_GRACE)) as scope:
                response = await self._open(request.url).send(
                    to_httpx(request, clock, aiter),
                    stream=True,
                    auth=None,
                    follow_redirects=False,
                )
                if request.streams and response.is_success:
                    return _streaming(response, _AsyncStream(response, clock, request))
                left = clock.left()
                if left is not None:
                    scope.deadline = anyio.current_time() + left
                # closed at its end, however that comes
                content = [chunk async for chunk in response.aiter_raw()]
            return from_httpx(response, content)

    async def aclose(self) -> None:
        """Closes the connections, unless they are of a client that was passed in."""
        pools, self._pools = self._pools, {}
        if pools and self._loop == anyio.lowlevel.current_token():
            for pool in pools.values():
                await pool.aclose()

    def _open(self, url: str) -> httpx2.AsyncClient:
        if self._client is not None:
            return self._client
        loop = anyio.lowlevel.current_token()
        if self._loop != loop:
            self._pools, self._loop = {}, loop
        has_tls = not url.startswith("http:")
        if has_tls not in self._pools:
            options = self._options if has_tls else without_tls(self._options)
            self._pools[has_tls] = httpx2.AsyncClient(**options)
        return self._pools[has_tls]


class _Stream:
    """The body of an answer, as it comes."""

    def __init__(
        self, response: httpx2.Response, clock: Clock, request: Request
    ) -> None:
        self._response, self._clock, self._request = response, clock, request
        self._pieces = self._read()
        self._is_whole = self._is_closed = False

    def _read(self) -> Generator[bytes, None, None]:
        """The pieces; whatever interrupts them, a signal as well, ends them too early."""
        if (undo := inflating(self._response)) is None:
            yield from self._response.iter_bytes()
        else:
            for data in self._response.iter_raw():
                yield from undo.feed(data)
            undo.end()
        self._is_whole = not self._is_closed

    def read(self, seconds: float | None) -> bytes:
        """What has come, decoded; nothing at the end."""
        self._clock.start(seconds)
        with our_errors(self._request), cut_after(self._response, seconds):
            for piece in self._pieces:
                if piece:
                    return piece
                self._clock.check()
            return _end(self._is_whole)

    def close(self) -> None:
        """Gives the connection back, or closes it where something is left to read."""
        self._is_closed = True
        self._response.close()
        with suppress(ValueError):  # another thread is reading
            self._pieces.close()


class _AsyncStream:
    """The body of an answer, as it comes."""

    def __init__(
        self, response: httpx2.Response, clock: Clock, request: Request
    ) -> None:
        self._response, self._clock, self._request = response, clock, request
        self._pieces = self._read()
        self._is_whole = self._is_closed = False

    async def _read(self) -> AsyncGenerator[bytes, None]:
        """The pieces; whatever interrupts them, a cancelled wait as well, ends them too early."""
        if (undo := inflating(self._response)) is None:
            async for piece in self._response.aiter_bytes():
                yield piece
        else:
            async with aclosing(self._response.aiter_raw()) as pieces:
                async for data in pieces:
                    for piece in undo.feed(data):
                        yield piece
            undo.end()
        self._is_whole = not self._is_closed

    async def read(self, seconds: float | None) -> bytes:
        """What has come, decoded; nothing at the end."""
        with our_errors(self._request):
            self._clock.start(seconds)
            with anyio.fail_after(self._clock.left()):
                async for piece in self._pieces:
                    if piece:
                        return piece
            return _end(self._is_whole)

    async def close(self) -> None:
        """Gives the connection back, or closes it where something is left to read."""
        self._is_closed = True
        with anyio.CancelScope(shield=True):
            await self._response.aclose()
            with suppress(Exception):  # `httpx2` leaves generators that are not ended
                for _ in range(_MOST_BUFFERED):
                    await anext(self._pieces)
            await self._pieces.aclose()


def _end(is_whole: bool) -> bytes:
    """Nothing, where all of the body has been read."""
    if not is_whole:
        raise httpx2.ReadError("an earlier read was interrupted")
    return b""


def _streaming(
    response: httpx2.Response, stream: _Stream | _AsyncStream
) -> RawResponse:
    headers = Headers(response.headers.multi_items())
    return RawResponse(response.status_code, headers, stream=stream)
