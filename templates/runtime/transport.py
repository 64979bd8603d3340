"""What a transport is: it sends one request and gives the answer, no more.

Retries, credentials and decoding are not its business, so one of your own, for tests or
for another HTTP library, is a class with two methods.
"""

from dataclasses import dataclass, field
from typing import Protocol

from .response import Headers


@dataclass(frozen=True, slots=True)
class Request:
    """One attempt, ready to be sent."""

    method: str
    url: str = field(repr=False)  # the query may hold a key
    headers: Headers = field(default_factory=Headers)
    content: bytes = field(default=b"", repr=False)
    timeout: float | None = None
    """Seconds the attempt may take, from connecting to the last byte."""


@dataclass(frozen=True, slots=True)
class RawResponse:
    """One answer, good or bad, with its whole body."""

    status: int
    headers: Headers = field(default_factory=Headers)
    content: bytes = field(default=b"", repr=False)


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
