"""Who is told what happens on the wire: functions of the user's, and traces.

`Cyclr(on_request=print, on_retry=lambda retry: metrics.count(retry.operation))`
"""

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from .drivers import Ask, Flow
from .errors import APIConnectionError
from .transport import RawResponse


class Retry(Struct, frozen=True):
    """A request that is about to be sent again."""

    operation: str
    """What was called, such as `cycles.get (GET /cycles/{cycleId})`."""
    retries: int
    """Which retry this is, from 1."""
    seconds: float
    """How long the client waits before it."""
    cause: RawResponse | APIConnectionError
    """What came of the attempt before."""

    def __repr__(self) -> str:
        """Without the cause, which may be long."""
        return (
            f"Retry(operation={self.operation!r}, retries={self.retries!r}, "
            f"seconds={self.seconds!r})"
        )


def tell(function: Callable[..., Any] | None, *values: object) -> Flow[None]:
    """Calls the function, where there is one: in the thread or task of the call.

    An async client awaits those that are `async`. What they raise ends the call.
    """
    if function is not None:
        yield Ask(lambda: function(*values))
