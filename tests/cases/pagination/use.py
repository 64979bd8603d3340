"""Pages are walked to the end: an empty or a repeated one. What has no page number, or no list, has no pages."""

import asyncio

from fake import AsyncFake, Fake
from pagination import AsyncPagination, Page, Pagination, types
from pagination.models import Book

ONE, TWO = [{"title": "A"}, {"title": "B"}], [{"title": "C"}]
BOOKS = [Book(title=title) for title in "ABC"]


def numbers(fake: Fake) -> list[str]:
    return [request.url.partition("?")[2] for request in fake.requests]


fake = Fake(types, ONE, TWO, [])
pages = Pagination(transport=fake).books.list(per_page=2, author="Ada")
assert isinstance(pages, Page)
assert len(fake.requests) == 1, "the first page is fetched in the call"
assert pages.items == BOOKS[:2]
assert list(pages) == BOOKS
assert numbers(fake) == ["per-page=2&author=Ada", "page=2&per-page=2&author=Ada", "page=3&per-page=2&author=Ada"]

fake = Fake(types, ONE, TWO, TWO)
assert list(Pagination(transport=fake).books.list(page=5)) == BOOKS, "a repeated page is the end"
assert numbers(fake) == ["page=5", "page=6", "page=7"]

fake = Fake(types, ["x", "y"], [], ["a"], {"A": 1})
client = Pagination(transport=fake)
assert list(client.tags.list()) == ["x", "y"]
assert numbers(fake) == ["", "pageNumber=2"]
assert client.authors.list(limit=1) == ["a"]
assert client.shelves.get_shelf(page=1) == {"A": 1}


async def main() -> None:
    fake = AsyncFake(types, ONE, TWO, [], ONE)
    async with AsyncPagination(transport=fake) as client:
        assert [book async for book in client.books.list()] == BOOKS
        assert numbers(fake) == ["", "page=2", "page=3"]
        page = await client.books.list(page=1)
        assert page.items == BOOKS[:2]


asyncio.run(main())
