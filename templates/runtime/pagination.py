"""Pages of items, asked for by number, for both kinds of clients.

A page knows how to fetch the next one and keeps none of the others: memory stays flat.
"""

from collections.abc import AsyncIterator, Coroutine, Generator, Iterator, Mapping
from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import InvalidArgumentError, ResponseValidationError
from .mismatch import Mismatch
from .operation import Operation, PageNumber
from .options import CallOptions
from .response import Response

if TYPE_CHECKING:
    from .client import AsyncClient, Client

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Walk:
    """Where a walk from page to page stands, and all that the next step needs."""

    client: Any
    operation: Operation
    arguments: Mapping[str, Any]
    options: CallOptions | None
    number: int = 1
    seen: frozenset[bytes] = frozenset()

    @property
    def following(self) -> "_Walk":
        """The walk, one page further."""
        rule = self.operation.pagination
        assert rule is not None
        number = self.number + 1
        return replace(
            self, arguments={**self.arguments, rule.page: number}, number=number
        )


@dataclass(frozen=True, slots=True)
class _PageValues(Generic[T]):
    """What a page holds, whichever client it is of."""

    items: list[T]
    number: int
    mismatches: tuple[Mismatch, ...]
    """Where the page differs from what the API's document says."""
    _walk: _Walk = field(repr=False, compare=False)

    @property
    def has_next(self) -> bool:
        """Whether there may be another page: only an empty or repeated one is the end.

        A short page may be the server's limit and not the last one.
        """
        return bool(self.items)

    def __len__(self) -> int:
        return len(self.items)


class Page(_PageValues[T]):
    """A page: its `items`, and under `for` those of all later pages too."""

    __slots__ = ()

    def next(self) -> "Page[T] | None":
        """The next page; `None` after the last one."""
        if not self.has_next:
            return None
        page = _fetch(self._walk.following).value
        return None if _is_end(page) else page

    def pages(self) -> Iterator["Page[T]"]:
        """This page and those after it, each fetched when it is reached."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.next()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.items


class AsyncPage(_PageValues[T]):
    """A page: its `items`, and under `async for` those of all later pages too."""

    __slots__ = ()

    async def next(self) -> "AsyncPage[T] | None":
        """The next page; `None` after the last one."""
        if not self.has_next:
            return None
        page = (await _fetch_async(self._walk.following)).value
        return None if _is_end(page) else page

    async def pages(self) -> AsyncIterator["AsyncPage[T]"]:
        """This page and those after it, each fetched when it is reached."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.next()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.items:
                yield item


class AsyncPages(Generic[T]):
    """The pages of a call that begins with the first `await` or `async for`.

    `await` gives the first page, `async for` the items of all pages.
    """

    def __init__(
        self,
        client: "AsyncClient",
        operation: Operation,
        arguments: Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> None:
        self._walk = _walk(client, operation, arguments, options)
        self._first: AsyncPage[T] | None = None
        self._lock: Any = None

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._fetch_once().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """All pages, each fetched when it is reached."""
        async for page in (await self).pages():
            yield page

    async def _fetch_once(self) -> AsyncPage[T]:
        """The first page, of which several tasks may ask at once."""
        from anyio import Lock

        self._lock = self._lock or Lock()
        async with self._lock:
            if self._first is None:
                self._first = (await _fetch_async(self._walk)).value
            return self._first


def first_page(
    client: "Client",
    operation: Operation,
    arguments: Mapping[str, Any],
    options: CallOptions | None = None,
) -> Response[Page[Any]]:
    """The answer with the first page, fetched now."""
    return _fetch(_walk(client, operation, arguments, options))


def first_async_page(
    client: "AsyncClient",
    operation: Operation,
    arguments: Mapping[str, Any],
    options: CallOptions | None = None,
) -> Coroutine[Any, Any, Response[AsyncPage[Any]]]:
    """The answer with the first page, fetched when awaited."""
    return _fetch_async(_walk(client, operation, arguments, options))


def _walk(
    client: Any,
    operation: Operation,
    arguments: Mapping[str, Any],
    options: CallOptions | None,
) -> _Walk:
    rule = operation.pagination
    assert isinstance(rule, PageNumber)
    given = arguments.get(rule.page)
    try:
        number = rule.start if given is None else int(given)
    except (TypeError, ValueError):
        raise InvalidArgumentError(
            f"{operation.title} counts pages: `{rule.page}` is {given!r}, pass an int"
        ) from None
    return _Walk(client, operation, arguments, options, number)


def _fetch(walk: _Walk) -> Response[Page[Any]]:
    response = walk.client._perform(walk.operation, walk.arguments, walk.options)
    items, walk = _read(response, walk)
    return replace(response, value=Page(items, walk.number, response.mismatches, walk))


async def _fetch_async(walk: _Walk) -> Response[AsyncPage[Any]]:
    response = await walk.client._perform(walk.operation, walk.arguments, walk.options)
    items, walk = _read(response, walk)
    page: AsyncPage[Any] = AsyncPage(items, walk.number, response.mismatches, walk)
    return replace(response, value=page)


def _read(response: Response[Any], walk: _Walk) -> tuple[list[Any], _Walk]:
    """The items, none for a repeated page, and the walk that remembers the page."""
    items = [] if response.value is None else response.value
    if not isinstance(items, list):
        raise ResponseValidationError(
            f"a page is a list of items, and this one is `{type(items).__name__}`",
            status=response.status,
            headers=response.headers,
            content=response.content,
            mismatches=response.mismatches,
            value=response.value,
            operation=walk.operation.label,
            retries=response.retries,
        )
    digest = blake2b(response.content, digest_size=16).digest()
    if digest in walk.seen:
        items = []
    return items, replace(walk, seen=walk.seen | {digest})


def _is_end(page: _PageValues[Any]) -> bool:
    """Whether the page is no page: empty, or one that was there before."""
    return not page.items
