"""What a transport is: it sends one request and gives the answer, no more.

Retries, credentials and decoding are not its business, so one of your own, for tests or
for another HTTP library, is a class with two methods.
"""

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from .headers import Headers

if TYPE_CHECKING:
    from .uploads import Upload

_NONE = Headers()


class Request(Struct, frozen=True):
    """One attempt, ready to be sent."""

    method: str
    url: str
    headers: Headers = _NONE
    content: "bytes | Upload" = b""
    """What comes in pieces is iterated over, once for each attempt."""
    timeout: float | None = None
    """Seconds the attempt may take, from connecting to the last byte."""
    streams: bool = False
    """Whether the body of a success is wanted as it comes.

    Then `timeout` ends with the headers. A transport may give the whole body instead.
    """

    def __repr__(self) -> str:
        """Without the address, whose query may hold a key, and without the content."""
        return (
            f"Request(method={self.method!r}, headers={self.headers!r}, "
            f"timeout={self.timeout!r}, streams={self.streams!r})"
        )

    def within(self, seconds: float | None) -> "Request":
        """The request with so much time."""
        return Request(
            self.method, self.url, self.headers, self.content, seconds, self.streams
        )

    def carrying(self, url: str, headers: Headers) -> "Request":
        """The request with another address and other headers."""
        return Request(
            self.method, url, headers, self.content, self.timeout, self.streams
        )

    @property
    def is_spent(self) -> bool:
        """Whether it cannot be sent again: its content came from an iterator."""
        return not isinstance(self.content, bytes) and self.content.is_spent


class ByteStream(Protocol):
    """The body of an answer that is still coming; async transports await both."""

    def read(self, seconds: float | None) -> bytes | Awaitable[bytes]:
        """What has come, decoded, within so many seconds; nothing at the end."""
        ...

    def close(self) -> Awaitable[None] | None:
        """Leaves the rest unread; may be called twice."""
        ...


class RawResponse(Struct, frozen=True):
    """One answer, good or bad, with its whole body or with a stream of it."""

    status: int
    headers: Headers = _NONE
    content: bytes = b""
    stream: ByteStream | None = None

    def __repr__(self) -> str:
        """Without the content."""
        return f"RawResponse(status={self.status!r}, headers={self.headers!r})"


class Transport(Protocol):
    """Sends requests; has to be usable by several threads at once."""

    def send(self, request: Request) -> RawResponse:
        """The answer of the server, redirects included.

        Raises `APITimeoutError` or `APIConnectionError` where there is none, with a
        `failure` that says whether the server may have seen the request.
        """
        ...

    def close(self) -> None:
        """Gives back what the transport holds, such as connections."""
        ...


class AsyncTransport(Protocol):
    """Sends requests; has to be usable by several tasks at once."""

    async def send(self, request: Request) -> RawResponse:
        """The answer of the server; see `Transport.send`."""
        ...

    async def aclose(self) -> None:
        """Gives back what the transport holds, such as connections."""
        ...
