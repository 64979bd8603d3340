"""One exchange with `httpx2`: its request, its answer, its time and its failures."""

import socket
import ssl
import time
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import TYPE_CHECKING

import httpx2

from .codings import decoded
from .errors import APIConnectionError, APITimeoutError, InvalidArgumentError
from .headers import Headers
from .pools import is_ours
from .transport import RawResponse, Request
from .watchdog import WATCHDOG

if TYPE_CHECKING:
    from .uploads import Upload

_NOT_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)


_HAVE_BODIES = frozenset({"POST", "PUT", "PATCH", "QUERY"})
"""The methods whose requests say so where their body is empty."""
_PATIENCE = 0.1
"""Seconds after which a body counts as slow, and is watched."""


class Clock(dict[str, float | None]):
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


def to_httpx(
    request: Request,
    clock: Clock,
    begin: "Callable[[Upload], Iterator[bytes] | AsyncIterator[bytes]]",
) -> httpx2.Request:
    """The request as it stands: no cookies, headers or parameters of the client's."""
    content, given = request.content, request.headers
    url, extensions = _address(request.url), {"timeout": clock}
    headers = [
        (name.encode("ascii"), value.encode("utf-8")) for name, value in given.pairs
    ]
    length = len(content) if isinstance(content, bytes) else content.length
    _check_length(given, length)
    if not isinstance(content, bytes):
        if length is not None and not _is_framed(given):
            headers.append((b"Content-Length", str(length).encode("ascii")))
        made = httpx2.Request(
            request.method,
            url,
            headers=headers,
            content=begin(content),
            extensions=extensions,
        )
    else:  # given a stream, httpx2 adds no headers, for which it would search these
        if "host" not in given:
            headers.insert(0, (b"Host", url.netloc))
        if (content or request.method in _HAVE_BODIES) and not _is_framed(given):
            headers.append((b"Content-Length", str(length).encode("ascii")))
        made = httpx2.Request(
            request.method,
            url,
            headers=headers,
            stream=httpx2.ByteStream(content),
            extensions=extensions,
        )
        made.read()
    made.method = request.method  # httpx2 writes it in capitals, whatever the API has
    return made


@lru_cache(maxsize=256)
def _address(url: str) -> httpx2.URL:
    """The address, parsed, over which `httpx2` takes its time."""
    return httpx2.URL(url)


def _check_length(headers: Headers, length: int | None) -> None:
    """Raises `InvalidArgumentError` for a length that the body does not have."""
    if length is not None and headers.get("content-length", str(length)) != str(length):
        raise InvalidArgumentError(
            f"the header Content-Length says {headers['content-length']}, and the body has {length} bytes"
        )


def _is_framed(headers: Headers) -> bool:
    return "content-length" in headers or "transfer-encoding" in headers


def from_httpx(response: httpx2.Response, chunks: list[bytes]) -> RawResponse:
    """The answer with its content decoded, now that all of it is there."""
    status, headers = response.status_code, response.headers
    content = chunks[0] if len(chunks) == 1 else b"".join(chunks)
    if "content-encoding" in headers:
        content = decoded(response, content)
    return RawResponse(status, Headers(headers.multi_items()), content)


def whole_body(response: httpx2.Response, clock: Clock) -> list[bytes]:
    """The body as it came, in pieces, within the time that is left."""
    content, chunks, begun = [], response.iter_raw(), time.monotonic()
    if "transfer-encoding" not in response.headers:  # so that each read gives a piece
        for chunk in chunks:
            content.append(chunk)
            clock.check()
            if time.monotonic() - begun > _PATIENCE:
                break
        else:
            return content
    with cut_after(response, clock.left()):
        for chunk in chunks:
            content.append(chunk)
            clock.check()
    return content


@contextmanager
def cut_after(
    response: httpx2.Response, seconds: float | None
) -> Generator[None, None, None]:
    """Ends a read of the body in time, by another thread.

    `httpx2` gives every read of HTTP/1.1 the time that was left at the first one, and
    reads again and again where what comes is no content yet, such as the size of a chunk.
    """
    if seconds is None or response.is_closed or response.http_version == "HTTP/2":
        yield
        return

    def cut() -> None:
        stream = response.extensions.get("network_stream")
        sock = stream and stream.get_extra_info("socket")
        if sock is not None:
            with suppress(OSError):  # without the good-bye of TLS, which could block
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    with WATCHDOG.watching(seconds, cut):
        yield


@contextmanager
def our_errors(request: Request) -> Generator[None, None, None]:
    """Turns failures of `httpx2` into our errors, with what they mean for a retry."""
    marked = is_ours.set(True)
    try:
        yield
    except (httpx2.TimeoutException, TimeoutError) as error:
        not_sent = isinstance(error, _NOT_SENT)
        raise APITimeoutError(
            f"{_place(request)} {'cannot be reached' if not_sent else 'did not answer'} in time",
            failure="not sent" if not_sent else "ambiguous",
        ) from error
    except (httpx2.RequestError, ssl.SSLError) as error:  # anyio lets some alerts pass
        not_sent = isinstance(error, _NOT_SENT)
        reason = str(error) or type(error).__name__
        raise APIConnectionError(
            f"{_place(request)} {'cannot be reached' if not_sent else 'broke off'}: {reason}",
            failure="not sent" if not_sent else "ambiguous",
        ) from error
    except httpx2.InvalidURL as error:
        raise InvalidArgumentError(
            f"the URL for {_place(request)} is not valid"
        ) from error
    finally:
        is_ours.reset(marked)


def _place(request: Request) -> str:
    """The part of the URL that messages show: scheme and host."""
    return "/".join(request.url.split("/", 3)[:3])
