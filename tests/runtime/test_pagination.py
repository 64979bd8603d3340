"""Pages: what is asked for, when it ends, and the same for async clients."""

from typing import Any
from unittest.mock import ANY

import anyio
import pytest

from runtime.client import AsyncClient
from runtime.errors import ResponseValidationError
from runtime.headers import Headers
from runtime.pagination import AsyncPage, AsyncPages, Page
from runtime.resource import AsyncResource, Resource, with_response
from runtime.response import Response
from tests.runtime.scripted import LIST, AsyncScript, Script, make, reply

A, B, EMPTY = reply(content=b'[{"Id": "1"}, {"Id": "2"}]'), reply(content=b'[{"Id": "3"}]'), reply(content=b"[]")


class Cycles(Resource):
    def list(self, *, account: Any = None, page: Any = None, size: Any = None, options: Any = None) -> Page[Any]:
        return self._pages(LIST, {"account": account, "page": page, "size": size}, options)  # type: ignore[no-any-return]


class AsyncCycles(AsyncResource):
    list = Cycles.list


def cycles(*answers: Any) -> tuple[Cycles, Script]:
    script = Script(*answers)
    return Cycles(make(token="t", account="1", transport=script)), script


def queries(script: Script) -> list[str]:
    return [request.url.partition("?")[2] for request in script.requests]


def test_the_first_page_is_fetched_in_the_call() -> None:
    resource, script = cycles(A)
    page = resource.list(size=2)
    assert queries(script) == ["pageSize=2"]
    assert [cycle.id for cycle in page.items] == ["1", "2"]
    assert (len(page), page.number, page.has_next, page.mismatches) == (2, 1, True, ())


def test_all_items() -> None:
    resource, script = cycles(A, B, EMPTY)
    assert [cycle.id for cycle in resource.list(size=2)] == ["1", "2", "3"]
    assert queries(script) == ["pageSize=2", "page=2&pageSize=2", "page=3&pageSize=2"]
    assert {request.headers["X-Cyclr-Account"] for request in script.requests} == {"1"}


@pytest.mark.parametrize(("start", "then"), [(5, "page=6"), (0, "page=1"), (1, "page=2")])
def test_from_another_page(start: int, then: str) -> None:
    resource, script = cycles(A, EMPTY)
    assert len(list(resource.list(page=start))) == 2
    assert queries(script) == [f"page={start}", then]


@pytest.mark.parametrize(("answers", "items"), [((A, A), 2), ((A, B, A), 3), ((A, B, B), 3)])
def test_a_repeated_page_is_the_end(answers: Any, items: int) -> None:
    resource, script = cycles(*answers)
    assert len(list(resource.list())) == items
    assert script.outcomes == []


def test_an_empty_first_page() -> None:
    resource, _ = cycles(EMPTY)
    page = resource.list()
    assert (list(page), page.has_next, page.next(), len(page)) == ([], False, None, 0)
    assert [p.number for p in page.pages()] == [1]


def test_page_by_page() -> None:
    resource, _ = cycles(A, B, B, EMPTY)
    first = resource.list()
    second = first.next()
    assert second is not None
    assert (second.number, len(second)) == (2, 1)
    again = first.next()  # not taken for a repeated page: it follows the same page as before
    assert again is not None
    assert again.items == second.items
    assert second.next() is None


def test_pages() -> None:
    resource, _ = cycles(A, B, EMPTY)
    assert [(page.number, len(page)) for page in resource.list().pages()] == [(1, 2), (2, 1)]


def test_no_body_is_an_empty_page() -> None:
    resource, _ = cycles(reply(content=b""))
    page = resource.list()
    assert page.items == []
    assert page.mismatches[0].got == "an empty body"


@pytest.mark.parametrize("content", [b'{"items": []}', b'"x"'])
def test_no_list(content: bytes) -> None:
    resource, _ = cycles(reply(content=content))
    with pytest.raises(ResponseValidationError, match="a page is a list of items"):
        resource.list()


def test_with_response() -> None:
    resource, _ = cycles(A)
    response = with_response(resource.list)()
    assert isinstance(response.value, Page)
    assert (response.status, len(response.value)) == (200, 2)


def test_repr_is_short() -> None:
    resource, _ = cycles(A)
    assert "t" not in repr(resource.list()).split("number")[1].replace("mismatches", "")


def async_cycles(*answers: Any) -> tuple[Any, AsyncScript]:
    script = AsyncScript(*answers)
    return AsyncCycles(make(AsyncClient, token="t", account="1", transport=script)), script


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async(backend: str) -> None:
    async def main() -> None:
        resource, script = async_cycles(A, B, EMPTY)
        assert [cycle.id async for cycle in resource.list()] == ["1", "2", "3"]
        assert queries(script) == ["", "page=2", "page=3"]

        resource, script = async_cycles(A, B, EMPTY, B, EMPTY)
        pages = resource.list()
        assert isinstance(pages, AsyncPages)
        assert script.requests == []
        page = await pages
        assert isinstance(page, AsyncPage)
        assert await pages is page
        assert (len(page), page.number, page.has_next) == (2, 1, True)
        assert [p.number async for p in pages.pages()] == [1, 2]
        assert [cycle.id async for cycle in page] == ["1", "2", "3"]
        assert len(script.requests) == 5

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_share_the_first_page(backend: str) -> None:
    async def main() -> None:
        resource, script = async_cycles(A)
        pages = resource.list()

        async def take() -> None:
            assert len(await pages) == 2

        async with anyio.create_task_group() as group:
            for _ in range(5):
                group.start_soon(take)
        assert len(script.requests) == 1

    anyio.run(main, backend=backend)


def test_async_with_response() -> None:
    async def main() -> None:
        resource, _ = async_cycles(A)
        response = await with_response(resource.list)()
        assert isinstance(response.value, AsyncPage)

    anyio.run(main)


def test_pages_are_equal_by_their_items_and_numbers() -> None:
    walks: Any = ("x", "y")
    one, other = (
        Page(["a"], 1, Response(200 + number, Headers(), None, b""), walk, walk) for number, walk in enumerate(walks)
    )
    assert one == other
    assert repr(one) == "Page(items=['a'], number=1)"


@pytest.mark.parametrize("kind", [Page, AsyncPage])
def test_a_page_is_a_value(kind: Any) -> None:
    """Nobody changes it behind another's back, and what it does not know decides whether it is equal to it."""
    page = kind([1], 1, Response(200, Headers(), None, b""), None, None)
    for name in ("items", "number", "response"):
        with pytest.raises(AttributeError, match="immutable"):
            setattr(page, name, None)
    assert page == ANY
    assert page != [1]
