"""Who is told what happens on the wire: functions of the user's, and traces.

`Cyclr(on_request=print, on_retry=lambda retry: metrics.count(retry.operation))`
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .drivers import Ask, Flow
from .errors import APIConnectionError
from .mismatch import Mismatch
from .transport import RawResponse, Request


@dataclass(frozen=True, slots=True)
class Retry:
    """A request that is about to be sent again."""

    operation: str
    """What was called, such as `cycles.get (GET /cycles/{cycleId})`."""
    retries: int
    """Which retry this is, from 1."""
    seconds: float
    """How long the client waits before it."""
    cause: RawResponse | APIConnectionError = field(repr=False)
    """What came of the attempt before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Events:
    """The functions to call, each in the thread or task of the call, before it goes on.

    An async client awaits those that are `async`. What they raise ends the call.
    """

    on_request: Callable[[Request], Any] | None = None
    on_response: Callable[[Request, RawResponse], Any] | None = None
    on_retry: Callable[[Retry], Any] | None = None
    on_mismatch: Callable[[Mismatch], Any] | None = None


def tell(function: Callable[..., Any] | None, *values: object) -> Flow[None]:
    """Calls the function, where there is one."""
    if function is not None:
        yield Ask(lambda: function(*values))
