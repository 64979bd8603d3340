"""Pages of items, for both kinds of clients; where pages are is told by `positions`.

A page knows how to fetch the next one and keeps none of the others: memory stays flat.
"""

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Generator,
    Iterator,
    Mapping,
)
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from msgspec import Struct

from .mismatch import Mismatch
from .operation import Operation
from .positions import Walk, begin, read_page
from .response import Response

if TYPE_CHECKING:
    from .client import AsyncClient, Client
    from .options import CallOptions

T = TypeVar("T")


class _PageValues(  # noqa: PLW1641  # lists have no hash
    Struct, Generic[T], frozen=True
):
    """What a page holds, whichever client it is of."""

    items: list[T]
    number: int
    """The number the API gives it, where it counts pages; else they count from 1."""
    response: Response[Any]
    """The answer that the items are from, with all that stands beside them."""
    _rest: Walk | None
    """What follows the items, even where a limit ends the walk."""
    _next: Walk | None

    def __eq__(self, other: object) -> bool:  # lists have no hash
        """Whether it is such a page with such items, whatever came along with them."""
        if not isinstance(other, type(self)):
            return NotImplemented
        return (self.items, self.number) == (other.items, other.number)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(items={self.items!r}, number={self.number!r})"

    @property
    def resume_token(self) -> str | None:
        """Text to go on behind this page with: `CallOptions(resume=page.resume_token)`.

        `None` after the last page. It holds what the server said about the next one.
        """
        return None if self._rest is None else self._rest.token()

    @property
    def mismatches(self) -> tuple[Mismatch, ...]:
        """Where the page differs from what the API's document says."""
        return self.response.mismatches

    @property
    def has_next(self) -> bool:
        """Whether there may be another page.

        Where pages or items are counted, only an empty or repeated page is the end: a
        short one may be the server's limit.
        """
        return self._next is not None

    def __len__(self) -> int:
        return len(self.items)


class Page(_PageValues[T], frozen=True):
    """A page: its `items`, and under `for` those of all later pages too."""

    def next(self) -> "Page[T] | None":
        """The next page; `None` after the last one."""
        if self._next is None:
            return None
        page = _fetch(self._next).value
        return page if page.items or page.has_next else None

    def pages(self) -> Iterator["Page[T]"]:
        """This page and those after it, each fetched when it is reached."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.next()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items


class AsyncPage(_PageValues[T], frozen=True):
    """A page: its `items`, and under `async for` those of all later pages too."""

    async def next(self) -> "AsyncPage[T] | None":
        """The next page; `None` after the last one."""
        if self._next is None:
            return None
        page = (await _fetch_async(self._next)).value
        return page if page.items or page.has_next else None

    def pages(self) -> AsyncIterator["AsyncPage[T]"]:
        """This page and those after it, each fetched when it is reached."""
        return _Pages(self._itself)

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(self.pages())

    async def _itself(self) -> "AsyncPage[T]":
        return self


class _Pages(AsyncIterator[AsyncPage[T]]):
    """Pages one by one; no generator, which an event loop would have to close."""

    def __init__(self, fetch: Callable[[], Awaitable[AsyncPage[T] | None]]) -> None:
        self._fetch = fetch

    async def __anext__(self) -> AsyncPage[T]:
        page = await self._fetch()
        if page is None:
            raise StopAsyncIteration
        self._fetch = page.next
        return page


class _Items(AsyncIterator[T]):
    """The items of pages one by one."""

    def __init__(self, pages: AsyncIterator[AsyncPage[T]]) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(())

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            self._items = iter((await anext(self._pages)).items)


class AsyncPages(Generic[T]):
    """The pages of a call that begins with the first `await` or `async for`.

    `await` gives the first page, `async for` the items of all pages.
    """

    def __init__(
        self,
        client: "AsyncClient",
        operation: Operation,
        arguments: Mapping[str, Any],
        options: "CallOptions | None" = None,
    ) -> None:
        self._walk = begin(client, operation, arguments, options)
        self._first: AsyncPage[T] | None = None
        self._lock: Any = None

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._fetch_once().__await__()

    def __aiter__(self) -> AsyncIterator[T]:
        return _Items(self.pages())

    def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """All pages, each fetched when it is reached."""
        return _Pages(self._fetch_once)

    @asynccontextmanager
    async def prefetch(self, ahead: int = 1) -> AsyncGenerator[AsyncIterator[T]]:
        """The items, with at most `ahead` pages fetched before they are reached.

        `async with client.cycles.list().prefetch() as cycles: async for cycle in cycles`
        """
        from .prefetch import prefetched

        async with prefetched(self.pages(), ahead) as pages:
            yield _Items(pages)

    async def _fetch_once(self) -> AsyncPage[T]:
        """The first page, of which several tasks may ask at once."""
        from anyio import Lock

        self._lock = self._lock or Lock(fast_acquire=True)
        async with self._lock:
            if self._first is None:
                self._first = (await _fetch_async(self._walk)).value
            return self._first


def first_page(
    client: "Client",
    operation: Operation,
    arguments: Mapping[str, Any],
    options: "CallOptions | None" = None,
) -> Response[Page[Any]]:
    """The answer with the first page, fetched now."""
    return _fetch(begin(client, operation, arguments, options))


def first_async_page(
    client: "AsyncClient",
    operation: Operation,
    arguments: Mapping[str, Any],
    options: "CallOptions | None" = None,
) -> Coroutine[Any, Any, Response[AsyncPage[Any]]]:
    """The answer with the first page, fetched when awaited."""
    return _fetch_async(begin(client, operation, arguments, options))


def _fetch(walk: Walk) -> Response[Page[Any]]:
    response: Response[Any] = walk.client._perform(*walk.call())
    return response.giving(Page(*read_page(walk, response)))


async def _fetch_async(walk: Walk) -> Response[AsyncPage[Any]]:
    response: Response[Any] = await walk.client._perform(*walk.call())
    page: AsyncPage[Any] = AsyncPage(*read_page(walk, response))
    return response.giving(page)
