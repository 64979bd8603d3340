"""What streams and downloads have in common: an open answer that is iterated and closed.

A source reads it by flows; a `Reading` runs these for one kind of client.
"""

import warnings
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from msgspec.structs import replace

from .drivers import Flow, run, run_async
from .headers import Headers
from .incoming import Order
from .response import Response

if TYPE_CHECKING:
    from .client import AsyncClient, Client

T = TypeVar("T")
END: Any = object()
"""What comes after the last item."""


class Source(Protocol):
    """What an open answer brings, one item after another."""

    is_closed: bool

    def following(self) -> Flow[Any]:
        """The next item; `END` after the last one, when the source is closed."""
        ...

    def close(self) -> Flow[None]:
        """Leaves the rest unread; may be called twice."""
        ...


Opener = Callable[[Order], Flow[Response[Any]]]
"""Makes the call and gives the answer: its value is a source, or anything else."""


class Reading(Generic[T]):
    """Items as they come: iterate it, best in a `with` block, which closes it.

    It is closed at its end, too, and when it is dropped.
    """

    _source: Any = None

    def __init__(self, client: "Client", response: Response[Any]) -> None:
        self._client, self._source = client, response.value
        self._transport = client._connection.transport()
        self.status: int = response.status
        self.headers: Headers = response.headers

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        item: T = self._run(self._source.following())
        if item is END:
            raise StopIteration
        return item

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Leaves the rest unread."""
        run(self._source.close(), self._transport)

    def __del__(self) -> None:
        if self._source is not None and not self._source.is_closed:
            self.close()

    def _run(self, flow: Flow[Any]) -> Any:
        return run(flow, self._client._connection.transport())


class AsyncReading(Generic[T]):
    """Items as they come: iterate it in an `async with` block, which closes it.

    The call is made then, or when it is awaited, which gives the open object itself. It
    is closed at its end, too.
    """

    _response: Response[Any] | None = None
    _transport: Any = None

    def __init__(
        self,
        client: "AsyncClient",
        order: Order,
        opener: Opener,
        *,
        keeps_response: bool = False,
    ) -> None:
        self._client, self._order, self._opener = client, order, opener
        self._keeps_response = keeps_response

    @property
    def status(self) -> int:
        """The status of the answer."""
        return self._opened.status

    @property
    def headers(self) -> Headers:
        """The headers of the answer."""
        return self._opened.headers

    def __await__(self) -> Generator[Any, Any, Any]:
        return self._open().__await__()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        item: T = await self._run((await self._source()).following())
        if item is END:
            raise StopAsyncIteration
        return item

    async def __aenter__(self) -> Self:
        await self._open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Leaves the rest unread."""
        if self._response is not None:
            await run_async(self._response.value.close(), self._transport)

    def __del__(self) -> None:
        if self._response is not None and not self._response.value.is_closed:
            message = f"{type(self).__name__} was not closed: use `async with`"
            warnings.warn(message, ResourceWarning, source=self, stacklevel=1)

    async def _open(self) -> Any:
        """The object itself, or the value of an answer that holds something else."""
        if self._response is None:
            response = await self._run(self._opener(self._order))
            if not hasattr(response.value, "following"):
                return response if self._keeps_response else response.value
            self._response = response
            self._transport = self._client._connection.transport()
        return replace(self._opened, value=self) if self._keeps_response else self

    async def _source(self) -> Any:
        if self._response is None:
            await self._open()
        return self._opened.value

    @property
    def _opened(self) -> Response[Any]:
        if self._response is None:
            raise RuntimeError("it is not open yet: use `async with`")
        return self._response

    async def _run(self, flow: Flow[Any]) -> Any:
        return await run_async(flow, self._client._connection.transport())
