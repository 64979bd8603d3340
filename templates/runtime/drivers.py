"""The two drivers: a flow asks for effects, a driver carries them out.

A flow is a generator that yields an effect, gets its result back and returns a value at
the end. It neither blocks nor awaits, so one flow serves both kinds of clients.
"""

import time
from collections.abc import Callable, Generator
from inspect import isawaitable
from typing import Any, Protocol, TypeVar

from msgspec import Struct

from .errors import ConfigurationError, InvalidArgumentError
from .transport import AsyncTransport, Request, Transport

T = TypeVar("T")


class Lock(Protocol):
    """What `threading.Lock` and `anyio.Lock` have in common."""

    def release(self) -> None:
        """Lets the next one in."""
        ...


class Send(Struct, frozen=True):
    """Send the request; gives the `RawResponse`."""

    request: Request


class Sleep(Struct, frozen=True):
    """Wait so many seconds."""

    seconds: float


class Acquire(Struct, frozen=True):
    """Take the lock; gives whether that was possible within so many seconds."""

    lock: Any
    timeout: float | None


class Ask(Struct, frozen=True):
    """Call a function of the user's, `async` or not; gives what it gives."""

    function: Callable[[], Any]
    blocks: bool = False
    """Whether it may take long, so that an event loop has to go on meanwhile."""


Effect = Send | Sleep | Acquire | Ask
Flow = Generator[Effect, Any, T]


def run(flow: Flow[T], transport: Transport) -> T:
    """The value of the flow, with every effect carried out on this thread."""
    result: Any = None
    failure: Exception | None = None
    try:
        while True:
            effect = flow.throw(failure) if failure is not None else flow.send(result)
            result, failure = None, None
            try:
                result = _carry_out(effect, transport)
            except Exception as error:  # noqa: BLE001  # the flow decides about it
                failure = error
    except StopIteration as end:
        value: T = end.value
        return value
    finally:
        flow.close()


def _carry_out(effect: Effect, transport: Transport) -> Any:
    match effect:
        case Send(request):
            content = request.content
            if not isinstance(content, bytes) and content.is_async:
                raise InvalidArgumentError(
                    "an async iterator needs the async client: pass a plain one, a file, or bytes"
                )
            return transport.send(request)
        case Sleep(seconds):
            return time.sleep(seconds)
        case Acquire(lock, timeout):
            return lock.acquire(timeout=-1 if timeout is None else max(timeout, 0))
        case Ask(function):
            answer = function()
            if isawaitable(answer):
                getattr(answer, "close", bool)()
                raise ConfigurationError(
                    "an `async` function needs the async client: pass a plain one"
                )
            return answer


async def run_async(flow: Flow[T], transport: AsyncTransport) -> T:
    """The value of the flow, with every effect awaited in this task."""
    result: Any = None
    failure: Exception | None = None
    try:
        while True:
            effect = flow.throw(failure) if failure is not None else flow.send(result)
            result, failure = None, None
            try:
                result = await _await(effect, transport)
            except Exception as error:  # noqa: BLE001  # the flow decides about it
                failure = error
    except StopIteration as end:
        value: T = end.value
        return value
    finally:
        flow.close()


async def _await(effect: Effect, transport: AsyncTransport) -> Any:
    if isinstance(effect, Send):
        return await transport.send(effect.request)
    import anyio
    from anyio import to_thread

    match effect:
        case Sleep(seconds):
            return await anyio.sleep(seconds)
        case Acquire(lock, timeout):
            with anyio.move_on_after(timeout):
                await lock.acquire()
                return True
            return False
        case Ask(function, blocks=False):
            answer = function()
            return await answer if isawaitable(answer) else answer
        case Ask(function):
            answer = await to_thread.run_sync(function, abandon_on_cancel=True)
            return await answer if isawaitable(answer) else answer
