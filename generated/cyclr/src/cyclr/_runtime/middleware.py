"""Functions around the transport: each sees a request, and decides what is sent.

def stamped(request, next):
    headers = Headers([*request.headers.pairs, ("X-Sent-At", now())])
    return next(replace(request, headers=headers))

`Cyclr(middleware=[stamped])`; for an async client they are `async` and await `next`.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from .transport import RawResponse, Request

Middleware = Callable[[Request, Callable[[Request], RawResponse]], RawResponse]
"""Gives the answer to a request, most often that of `next`; once for each attempt."""
AsyncMiddleware = Callable[
    [Request, Callable[[Request], Awaitable[RawResponse]]], Awaitable[RawResponse]
]
"""The same for async clients."""


class Layered:
    """A transport of either kind behind a middleware."""

    def __init__(self, middleware: Any, transport: Any) -> None:
        self._middleware, self._transport = middleware, transport

    def send(self, request: Request) -> Any:
        """The answer, or the promise of one, that the middleware gives."""
        return self._middleware(request, self._transport.send)

    def close(self) -> Any:
        """Closes the transport."""
        return self._transport.close()

    def aclose(self) -> Any:
        """Closes the transport."""
        return self._transport.aclose()


def layered(transport: Any, middleware: Sequence[Any]) -> Any:
    """The transport behind the middleware, of which the first one is the outermost."""
    for layer in reversed(middleware):
        transport = Layered(layer, transport)
    return transport
