"""Scenarios for both kinds of clients: written once, run blocking, under asyncio and under trio.

A scenario is an `async` function that takes a client's resource; `settle`, `each` and `entered` make of what a method
gives the same thing for both kinds. Under the blocking client nothing in it ever waits.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from inspect import isawaitable
from typing import Any

import anyio
import pytest

from runtime.client import AsyncClient, Client
from runtime.resource import AsyncResource, Resource
from tests.runtime.scripted import make

Scenario = Callable[[Any], Awaitable[Any]]
Run = Callable[..., Any]


async def settle(value: Any) -> Any:
    """The value, awaited where that is needed."""
    return await value if isawaitable(value) else value


class each:  # reads as a function in `async for`
    """The items of a stream."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __aiter__(self) -> each:
        return self

    async def __anext__(self) -> Any:
        if hasattr(self._stream, "__anext__"):
            return await anext(self._stream)
        try:
            return next(self._stream)
        except StopIteration:
            raise StopAsyncIteration from None


@asynccontextmanager
async def entered(manager: Any) -> AsyncIterator[Any]:
    """What the block of the manager is given."""
    if hasattr(manager, "__aenter__"):
        async with manager as inner:
            yield inner
    else:
        with manager as inner:
            yield inner


def _run_sync(of: type[Resource], scenario: Scenario, **settings: Any) -> Any:
    with make(Client, token="t", **settings) as client:
        coroutine: Any = scenario(of(client))
        try:
            coroutine.send(None)
        except StopIteration as end:
            return end.value
        raise AssertionError("a blocking client waits for nobody")


def _run_async(backend: str) -> Run:
    def run(of: type[Resource], scenario: Scenario, **settings: Any) -> Any:
        streams = tuple(
            name for name in vars(of) if not name.startswith("_") and getattr(of, name).__doc__ == "Streams."
        )

        class Twin(AsyncResource, of=of, streams=streams):
            pass

        async def main() -> Any:
            async with make(AsyncClient, token="t", **settings) as client:
                return await scenario(Twin(client))

        return anyio.run(main, backend=backend)

    return run


every_kind = pytest.mark.parametrize(
    "run", [_run_sync, _run_async("asyncio"), _run_async("trio")], ids=["sync", "asyncio", "trio"]
)
every_async_kind = pytest.mark.parametrize("run", [_run_async("asyncio"), _run_async("trio")], ids=["asyncio", "trio"])
