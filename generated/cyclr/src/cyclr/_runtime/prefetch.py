"""Fetches ahead of the one who reads, by a task that ends when the reader leaves."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import anyio
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

T = TypeVar("T")


@asynccontextmanager
async def prefetched(
    source: AsyncIterator[T], ahead: int
) -> AsyncGenerator[AsyncIterator[T]]:
    """What the source gives, of which at most `ahead` wait to be read.

    An error of the source is raised to the reader in its place, and one of the reader
    leaves as it is: neither comes out in an `ExceptionGroup`.
    """
    if ahead < 1:
        raise ValueError(f"`ahead` is {ahead}: pass a number above 0")
    sender, receiver = anyio.create_memory_object_stream[Any](ahead - 1)
    failure: BaseException | None = None
    async with anyio.create_task_group() as group:
        group.start_soon(_fill, source, sender)
        try:
            yield _Received(receiver)
        except anyio.get_cancelled_exc_class():
            raise
        except BaseException as error:  # noqa: BLE001  # raised outside
            failure = error
        finally:
            group.cancel_scope.cancel()
            receiver.close()
    if failure is not None:
        raise failure


async def _fill(source: AsyncIterator[T], sender: MemoryObjectSendStream[Any]) -> None:
    """Hands on what the source gives, and its error as the last thing."""
    with sender:
        try:
            async for value in source:
                await sender.send((value, None))
        except Exception as error:  # noqa: BLE001  # the reader gets it
            await sender.send((None, error))


class _Received(AsyncIterator[Any]):
    """What comes out of the stream, errors raised."""

    def __init__(self, receiver: MemoryObjectReceiveStream[Any]) -> None:
        self._receiver = receiver

    async def __anext__(self) -> Any:
        value, error = await anext(self._receiver)
        if error is not None:
            raise error
        return value
