"""The transports on `httpx2`; the only module that knows that library.

`Cyclr(transport=HttpTransport(httpx2.Client(proxy="http://localhost:3128")))` uses a
client of your own, with its proxies and TLS settings, and leaves closing it to you.
"""

import socket
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Any

import anyio
import httpx2

from .errors import (
    APIConnectionError,
    APITimeoutError,
    ConfigurationError,
    InvalidArgumentError,
)
from .response import Headers
from .transport import RawResponse, Request

_NOT_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)
_GRACE = 0.25
"""Seconds that `httpx2` gets to report a timeout by itself, and where it happened."""
_MOST_BUFFERED = 10_000
"""Pieces of a body that may have come before it was closed."""


Certificate = tuple[str, str | None]
"""The file of a certificate, and that of its key if it is another one (PEM)."""


class HttpTransport:
    """The transport of a client: a pool of connections that opens on first use."""

    def __init__(
        self, client: Any = None, *, certificate: Certificate | None = None
    ) -> None:
        if not isinstance(client, httpx2.Client | None):
            raise TypeError(f"`HttpTransport` takes an httpx2.Client, not {client!r}")
        self._client: httpx2.Client | None = client
        self._is_ours = client is None
        self._certificate = certificate
        self._lock = threading.Lock()

    def send(self, request: Request) -> RawResponse:
        """The answer of the server; redirects are not followed."""
        with _our_errors(request):
            clock = _Clock(request.timeout)
            response = self._open().send(
                to_httpx(request, clock, iter),
                stream=True,
                auth=None,
                follow_redirects=False,
            )
            if request.streams and response.is_success:
                return _streaming(response, _Stream(response, clock, request))
            try:
                content = bytearray()
                for chunk in response.iter_raw():
                    content += chunk
                    clock.check()
            finally:
                response.close()
            return _from_httpx(response, content)

    def close(self) -> None:
        """Closes the connections, unless they are of a client that was passed in."""
        with self._lock:
            if self._is_ours and self._client is not None:
                self._client.close()
                self._client = None

    def _open(self) -> httpx2.Client:
        with self._lock:
            if self._client is None:
                self._client = httpx2.Client(verify=_tls(self._certificate))
            return self._client


class AsyncHttpTransport:
    """The transport of an async client, for `asyncio` and `trio`.

    Connections belong to the event loop that opened them. Where a new loop has begun,
    such as in a second `asyncio.run`, a new pool takes the place of the old one.
    """

    def __init__(
        self, client: Any = None, *, certificate: Certificate | None = None
    ) -> None:
        if not isinstance(client, httpx2.AsyncClient | None):
            raise TypeError(
                f"`AsyncHttpTransport` takes an httpx2.AsyncClient, not {client!r}"
            )
        self._client: httpx2.AsyncClient | None = client
        self._is_ours = client is None
        self._certificate = certificate
        self._loop: object = None

    async def send(self, request: Request) -> RawResponse:
        """The answer of the server; redirects are not followed."""
        with _our_errors(request):
            clock = _Clock(request.timeout)
            with anyio.fail_after(clock.left(_GRACE)):
                response = await self._open().send(
                    to_httpx(request, clock, aiter),
                    stream=True,
                    auth=None,
                    follow_redirects=False,
                )
            if request.streams and response.is_success:
                return _streaming(response, _AsyncStream(response, clock, request))
            try:
                content = bytearray()
                with anyio.fail_after(clock.left()):
                    async for chunk in response.aiter_raw():
                        content += chunk
            finally:
                await response.aclose()
            return _from_httpx(response, content)

    async def aclose(self) -> None:
        """Closes the connections, unless they are of a client that was passed in."""
        if self._is_ours and self._client is not None:
            client, self._client = self._client, None
            if self._loop == anyio.lowlevel.current_token():
                await client.aclose()

    def _open(self) -> httpx2.AsyncClient:
        if self._is_ours:
            loop = anyio.lowlevel.current_token()
            if self._client is None or self._loop != loop:
                client = httpx2.AsyncClient(verify=_tls(self._certificate))
                self._client, self._loop = client, loop
        assert self._client is not None
        return self._client


def _tls(certificate: Certificate | None) -> Any:
    """What `httpx2` checks servers by, and shows them of the client."""
    if certificate is None:
        return True
    context = httpx2.create_ssl_context()
    try:
        context.load_cert_chain(*certificate)
    except OSError as error:
        raise ConfigurationError(
            f"the certificate in {certificate[0]!r} cannot be used: {error}"
        ) from error
    return context


class _Clock(dict[str, float | None]):
    """The time an attempt has left, in the form in which `httpx2` takes timeouts.

    `httpx2` looks up "connect", "write" and "read" when each of them begins, so every
    phase is given what the phases before it have left over.
    """

    def __init__(self, timeout: float | None) -> None:
        super().__init__()
        self.start(timeout)

    def start(self, timeout: float | None) -> None:
        """Counts from now."""
        self._end = None if timeout is None else time.monotonic() + timeout

    def get(self, *_: object) -> float | None:
        """The seconds left, whatever the phase."""
        return self.left()

    def left(self, grace: float = 0.001) -> float | None:
        """The seconds left; a little more, so that it is never zero."""
        if self._end is None:
            return None
        return max(self._end - time.monotonic(), 0.0) + grace

    def check(self) -> None:
        """Raises `TimeoutError` once the time is over."""
        if self._end is not None and time.monotonic() > self._end:
            raise TimeoutError


class _Stream:
    """The body of an answer, as it comes."""

    def __init__(
        self, response: httpx2.Response, clock: _Clock, request: Request
    ) -> None:
        self._response, self._clock, self._request = response, clock, request
        self._chunks = response.iter_bytes()
        self._longest: float | None = 0.0
        self._is_late = False

    def read(self, seconds: float | None) -> bytes:
        """What has come, decoded; nothing at the end."""
        with _our_errors(self._request), self._limit(seconds):
            return next(filter(None, self._chunks), b"")

    def close(self) -> None:
        """Gives the connection back, or closes it where something is left to read."""
        self._response.close()

    @contextmanager
    def _limit(self, seconds: float | None) -> Generator[None, None, None]:
        """Holds the time limit, which `httpx2` asks for once: with the first read."""
        if self._longest == 0.0:
            self._longest = seconds
            self._clock.start(seconds)
        if seconds is None or seconds == self._longest:
            yield
            return
        watchdog = threading.Timer(seconds, self._cut)
        watchdog.start()
        try:
            yield
        finally:
            watchdog.cancel()
            watchdog.join()
            if self._is_late:
                raise TimeoutError

    def _cut(self) -> None:
        """Ends a read that another thread waits in."""
        self._is_late = True
        stream = self._response.extensions.get("network_stream")
        sock = stream and stream.get_extra_info("socket")
        if sock is not None:
            with suppress(OSError):  # without the good-bye of TLS, which could block
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


class _AsyncStream:
    """The body of an answer, as it comes."""

    def __init__(
        self, response: httpx2.Response, clock: _Clock, request: Request
    ) -> None:
        self._response, self._clock, self._request = response, clock, request
        self._chunks = response.aiter_bytes()

    async def read(self, seconds: float | None) -> bytes:
        """What has come, decoded; nothing at the end."""
        with _our_errors(self._request):
            self._clock.start(seconds)
            with anyio.fail_after(self._clock.left()):
                async for chunk in self._chunks:
                    if chunk:
                        return chunk
                return b""

    async def close(self) -> None:
        """Gives the connection back, or closes it where something is left to read."""
        with anyio.CancelScope(shield=True):
            await self._response.aclose()
            with suppress(Exception):  # `httpx2` leaves generators that are not ended
                for _ in range(_MOST_BUFFERED):
                    await anext(self._chunks)
            await self._chunks.aclose()


def _to_httpx(request: Request, clock: _Clock) -> httpx2.Request:
    """The request as it stands: no cookies, headers or parameters of the client's."""
    return httpx2.Request(
        request.method,
        request.url,
        headers=[
            (name.encode("ascii"), value.encode("utf-8"))
            for name, value in request.headers.pairs
        ],
        content=request.content or None,
        extensions={"timeout": clock},
    )


def _from_httpx(response: httpx2.Response, content: bytearray) -> RawResponse:
    """The answer with its content decoded, now that all of it is there."""
    headers = response.headers
    whole = httpx2.Response(
        response.status_code, headers=headers, content=bytes(content)
    )
    return RawResponse(whole.status_code, Headers(headers.multi_items()), whole.content)


def _streaming(
    response: httpx2.Response, stream: _Stream | _AsyncStream
) -> RawResponse:
    headers = Headers(response.headers.multi_items())
    return RawResponse(response.status_code, headers, stream=stream)


@contextmanager
def _our_errors(request: Request) -> Generator[None, None, None]:
    """Turns failures of `httpx2` into our errors, with what they mean for a retry."""
    place = _place(request.url)
    try:
        yield
    except (httpx2.TimeoutException, TimeoutError) as error:
        not_sent = isinstance(error, _NOT_SENT)
        raise APITimeoutError(
            f"{place} {'cannot be reached' if not_sent else 'did not answer'} in time",
            failure="not sent" if not_sent else "ambiguous",
        ) from error
    except httpx2.RequestError as error:
        not_sent = isinstance(error, _NOT_SENT)
        reason = str(error) or type(error).__name__
        raise APIConnectionError(
            f"{place} {'cannot be reached' if not_sent else 'broke off'}: {reason}",
            failure="not sent" if not_sent else "ambiguous",
        ) from error
    except httpx2.InvalidURL as error:
        raise InvalidArgumentError(f"the URL for {place} is not valid") from error


def _place(url: str) -> str:
    """The part of a URL that messages show: scheme and host."""
    return "/".join(url.split("/", 3)[:3])
