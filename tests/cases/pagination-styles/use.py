"""Pages of every style are walked with one loop; no credentials go to another server; `limit` and `resume` count items."""

import asyncio
from typing import Any

from fake import AsyncFake, Fake, raises
from pagination_styles import (
    APIError,
    AsyncPaginationStyles,
    CallOptions,
    InvalidArgumentError,
    Page,
    PaginationStyles,
    types,
)
from pagination_styles.testing import mock_pagination_styles


def client(*answers: Any) -> tuple[PaginationStyles, Fake]:
    fake = Fake(types, *answers)
    return PaginationStyles(api_key="k", transport=fake), fake


def queries(fake: Fake) -> list[str]:
    return [request.url.partition("?")[2] for request in fake.requests]


def users(cursor: str | None, *ids: str) -> dict[str, Any]:
    return {"data": [{"id": id} for id in ids], "meta": {"next_cursor": cursor, "total": 3}}


# A cursor that the answer gives; an empty page with a cursor is not the end
shop, fake = client(users("a", "1", "2"), users("b"), users(None, "3"))
page = shop.cursors.list_users(limit=2)
assert isinstance(page, Page)
assert page.response.value.meta.total == 3
assert [user.id for user in page] == ["1", "2", "3"]
assert queries(fake) == ["limit=2", "cursor=a&limit=2", "cursor=b&limit=2"]

# ... and one that repeats itself is
shop, fake = client(users("a", "1"), users("a", "2"), users("a", "3"))
assert [user.id for user in shop.cursors.list_users()] == ["1", "2"]

shop, fake = client({"data": [], "meta": None})
assert list(shop.cursors.list_users()) == []

# The last item as the cursor
shop, fake = client({"data": [{"id": "1"}, {"id": "2"}], "has_more": True}, {"data": [{"id": "3"}], "has_more": False})
assert [charge.id for charge in shop.cursors.list_charges()] == ["1", "2", "3"]
assert queries(fake) == ["", "starting_after=2"]

# As the configuration says
shop, fake = client({"page": {"next-from": 7, "files": ["a"]}}, {"page": {"files": ["b"]}})
assert list(shop.cursors.list_files()) == ["a", "b"]
assert queries(fake) == ["", "from=7"]
shop, fake = client({"rows": [1]}, {"rows": [2]}, {"rows": []})
assert list(shop.counted.list_rows()) == [1, 2]
assert queries(fake) == ["", "p=1", "p=2"]

# Offsets go by what came, not by what was asked for
shop, fake = client({"issues": ["a", "b"]}, {"issues": ["c"]}, {"issues": []})
assert list(shop.counted.list_issues(max_results=9)) == ["a", "b", "c"]
assert queries(fake) == ["maxResults=9", "startAt=2&maxResults=9", "startAt=3&maxResults=9"]

shop, fake = client({"books": ["a"], "name": "A"})
assert shop.counted.get_shelf(page=1).books == ["a"]

# Addresses, relative ones too
shop, fake = client(
    {"results": ["a"], "next": "?cursor=2&kind=x"},
    {"results": ["b"], "next": "https://api.example.com/other/events?c=3"},
    {"results": ["c"], "next": None},
)
assert list(shop.addresses.list_events(kind="x")) == ["a", "b", "c"]
assert [request.url for request in fake.requests] == [
    "https://api.example.com/v1/events?kind=x",
    "https://api.example.com/v1/events?cursor=2&kind=x",
    "https://api.example.com/other/events?c=3",
]
assert {request.headers["x-key"] for request in fake.requests} == {"k"}

# ... and never another server's
for foreign in ("https://evil.example/x?y=secret", "http://api.example.com/v1", "https://api.example.com@evil.example/"):
    shop, fake = client({"results": ["a"], "next": foreign})
    page = shop.addresses.list_events()
    assert page.items == ["a"]
    with raises(APIError, "the next page is said to be at", "credentials are only sent to https://api.example.com"):
        page.next()
    assert len(fake.requests) == 1

link = {"link": '<https://api.example.com/v1/commits?page=1>; rel="prev", </v1/commits?page=3>; title="a, b"; rel="next"'}
shop, fake = client((200, "application/json", b'["a"]', link), ["b"])
assert list(shop.addresses.list_commits()) == ["a", "b"]
assert fake.request.url == "https://api.example.com/v1/commits?page=3"

# At most so many items, and on from there
answers = ({"issues": ["a", "b"]}, {"issues": ["c", "d"]}, {"issues": []})
shop, fake = client(*answers[:2])
(*_, last) = shop.counted.list_issues(options=CallOptions(limit=3)).pages()
assert (last.items, last.has_next, len(fake.requests)) == (["c"], False, 2)
shop, fake = client(*answers[1:])
rest = shop.counted.list_issues(options=CallOptions(resume=last.resume_token))
assert list(rest) == ["d"]
assert queries(fake) == ["startAt=2", "startAt=4"]

shop, fake = client(*answers[:1])
first = shop.counted.list_issues(options=CallOptions(limit=2))
assert list(first) == ["a", "b"]
assert len(fake.requests) == 1
shop, fake = client(*answers[1:])
assert list(shop.counted.list_issues(options=CallOptions(resume=first.resume_token))) == ["c", "d"]

for wrong in ("", "x", "W10", last.resume_token[:-4]):
    with raises(InvalidArgumentError, "`resume` is no `resume_token`"):
        shop.counted.list_issues(options=CallOptions(resume=wrong))
with raises(InvalidArgumentError, "`resume` is no `resume_token`"):
    shop.addresses.list_events(options=CallOptions(resume=last.resume_token))
with raises(ValueError, "pass a number above 0"):
    CallOptions(limit=0)

# A mock counts items where the API does
with mock_pagination_styles(api_key="k") as mock:
    mock.counted.list_issues.pages({"issues": ["a", "b"]}, {"issues": ["c"]}, {"issues": ["d", "e"]}, {"issues": []})
    assert list(mock.client.counted.list_issues()) == ["a", "b", "c", "d", "e"]
    assert [call.query.get("startAt") for call in mock.counted.list_issues.calls] == [None, ["2"], ["3"], ["5"]]


async def main() -> None:
    fake = AsyncFake(types, users("a", "1", "2"), users("b"), users(None, "3"))
    async with AsyncPaginationStyles(api_key="k", transport=fake) as client:
        async with client.cursors.list_users().prefetch() as ahead:
            assert [user.id async for user in ahead] == ["1", "2", "3"]


asyncio.run(main())
