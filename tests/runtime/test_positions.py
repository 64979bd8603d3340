"""Where the next page is: for each style, for servers that lie, with a limit, and from a token."""

import json
from base64 import urlsafe_b64encode
from typing import Any

import anyio
import anyio.lowlevel
import pytest

from runtime.client import AsyncClient
from runtime.errors import APIError, InvalidArgumentError, ResponseValidationError
from runtime.operation import Operation, query
from runtime.options import CallOptions
from runtime.pagination import AsyncPages, Page, first_async_page, first_page
from runtime.paging import Cursor, LinkHeader, NextUrl, Offset, PageNumber, Pagination
from runtime.positions import _origin, _shown, next_link
from tests.runtime.scripted import AsyncScript, Script, make, reply

BARE = Operation(
    "names.list",
    method="GET",
    path=("/names",),
    parameters=(query("at", "at"),),
    responses={"200": {"application/json": lambda: list[str]}},
)
WRAPPED = BARE.but(responses={"200": {"application/json": lambda: dict[str, Any]}})
HOME = "https://api.cyclr.com/v1.0/names"


def answer(value: Any, **headers: str) -> Any:
    return reply(content=json.dumps(value).encode(), **headers)


def walk(
    rule: Pagination, *answers: Any, operation: Operation = WRAPPED, **options: Any
) -> tuple[Page[Any], list[str]]:
    """The first page, and the addresses that are asked for as the walk goes on."""
    script = Script(*answers)
    client = make(token="t", transport=script)
    addresses: list[str] = []
    send = script.send

    def record(request: Any) -> Any:
        addresses.append(request.url.removeprefix(HOME))
        return send(request)

    script.send = record  # type: ignore[method-assign]
    page = first_page(client, operation.but(pagination=rule), {}, CallOptions(**options)).value
    return page, addresses


def test_offsets_go_by_the_number_of_items() -> None:
    page, asked = walk(Offset("at"), answer(["a", "b"]), answer(["c"]), answer([]), operation=BARE)
    assert list(page) == ["a", "b", "c"]
    assert asked == ["", "?at=2", "?at=3"]


@pytest.mark.parametrize(
    ("rule", "numbers", "asked"),
    [
        (PageNumber("at", 1), [3, 4], ["?at=3", "?at=4"]),
        (PageNumber("at", 0), [3, 4], ["?at=3", "?at=4"]),
        (Offset("at"), [1, 2], ["?at=3", "?at=5"]),
    ],
    ids=["pages", "pages from 0", "offsets"],
)
def test_a_walk_begins_where_its_arguments_say(rule: Pagination, numbers: list[int], asked: list[str]) -> None:
    """The API counts pages; where it counts items, the pages of the walk are counted."""
    script = Script(answer(["a", "b"]), answer(["c"]), answer([]))
    page = first_page(make(token="t", transport=script), BARE.but(pagination=rule), {"at": 3}, None).value
    following = page.next()
    assert following is not None
    assert [page.number, following.number] == numbers
    assert [request.url.removeprefix(HOME) for request in script.requests] == asked


CURSOR = Cursor("at", next=("meta", "next"), items=("data",), more=("more",))
UNSAID = Cursor("at", next=("meta", "next"), items=("data",))


def test_cursors_end_where_there_is_none_or_a_flag_says_so() -> None:
    first = answer({"data": ["a"], "meta": {"next": "x"}, "more": True})
    page, asked = walk(CURSOR, first, answer({"data": ["b"], "meta": {"next": "y"}, "more": False}))
    assert list(page) == ["a", "b"]
    assert asked == ["", "?at=x"]
    for end in ({"data": []}, {"data": None, "meta": None, "more": True}, {"meta": {"next": ""}, "more": True}):
        page, asked = walk(CURSOR, first, answer(end))
        assert list(page) == ["a"]
        assert len(asked) == 2


def test_async_clients_have_the_items_of_the_last_page_too() -> None:
    script = AsyncScript(answer({"data": ["a"], "meta": {"next": "x"}}), answer({"data": ["b"], "meta": {}}))
    operation = WRAPPED.but(pagination=UNSAID)

    async def main() -> list[Any]:
        client = make(AsyncClient, token="t", transport=script)
        return [item async for item in AsyncPages[Any](client, operation, {})]

    assert anyio.run(main) == ["a", "b"]


def test_an_empty_page_with_a_cursor_is_not_the_end() -> None:
    rule = UNSAID
    page, _ = walk(
        rule,
        answer({"data": [], "meta": {"next": 1}}),
        answer({"data": [], "meta": {"next": 2}}),
        answer({"data": ["a"], "meta": {}}),
    )
    assert [(p.number, p.items, p.has_next) for p in page.pages()] == [(1, [], True), (2, [], True), (3, ["a"], False)]


@pytest.mark.parametrize(
    "second",
    [
        {"data": ["b"], "meta": {"next": "x"}},  # the cursor that was just used
        {"data": ["a"], "meta": {"next": "y"}},  # the items that were there
    ],
)
def test_a_server_that_repeats_itself_is_left(second: Any) -> None:
    page, asked = walk(UNSAID, answer({"data": ["a"], "meta": {"next": "x"}}), answer(second))
    assert list(page) == ["a", *(item for item in second["data"] if item != "a")]
    assert len(asked) == 2


def test_a_server_that_names_ever_new_cursors_and_has_nothing_is_left_after_a_thousand_pages() -> None:
    empty = [answer({"data": [], "meta": {"next": number}}) for number in range(2500)]
    full = answer({"data": ["a"], "meta": {"next": "a"}})
    page, asked = walk(UNSAID, *empty[:999], full, *empty[1000:])
    items = iter(page)
    assert next(items) == "a"
    assert len(asked) == 1000
    with pytest.raises(ResponseValidationError, match=r"names\.list \(GET /names\): 1000 pages in a row are empty"):
        next(items)
    assert len(asked) == 2000


def test_the_last_item_as_cursor() -> None:
    rule = Cursor("at", next=("data", "-1", "id"), items=("data",), more=("more",))
    page, asked = walk(rule, answer({"data": [{"id": 1}, {"id": 2}], "more": True}), answer({"data": [], "more": True}))
    assert [item["id"] for item in page] == [1, 2]
    assert asked == ["", "?at=2"]


@pytest.mark.parametrize(
    ("url", "asked"),
    [("?p=2", "?p=2"), ("/v1.0/names?p=2", "?p=2"), (f"{HOME}?p=2", "?p=2"), ("https://API.cyclr.com:443/x", None)],
)
def test_addresses_of_the_same_server(url: str, asked: str | None) -> None:
    rule = NextUrl(next=("next",), items=("data",))
    page, addresses = walk(rule, answer({"data": ["a"], "next": url}), answer({"data": ["b"], "next": None}))
    assert list(page) == ["a", "b"]
    assert addresses[1] == (asked or url)


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/",
        "http://api.cyclr.com/",
        "https://api.cyclr.com:444/",
        "//evil.example",
        "https://u:p@api.cyclr.com/",
        "http://[",
        "x:y",
    ],
)
def test_addresses_of_other_servers(url: str) -> None:
    page, addresses = walk(NextUrl(next=("next",), items=("data",)), answer({"data": ["a"], "next": url}))
    assert page.items == ["a"]
    with pytest.raises(ResponseValidationError, match="credentials are only sent to https://api") as caught:
        page.next()
    assert "p@" not in str(caught.value)
    assert addresses == [""]


def test_ports_that_go_without_saying_are_the_same_ones() -> None:
    assert _origin("http://h/a") == _origin("http://h:80") == ("http", "h", 80)
    assert _origin("https://h/a") == _origin("https://H:443") == ("https", "h", 443)
    assert _shown("https://u:p@h/a/b") == "h"
    assert _shown("https://h/a/b") == "https://h"


@pytest.mark.parametrize(
    ("header", "url"),
    [
        ("", None),
        ("<a>; rel=next", "a"),
        ('<a>; rel="prev", <b>; title="x, <c>; y"; rel="last next"', "b"),
        ('<a>; rel="nextish", <b>;rel=nexto', None),
        ("<a>; rel=next; rel=prev", "a"),
        ("<a>; rel=prev; rel=next, <b>; REL=Next", "b"),
        ("<a>; rel=next-archive, <b>; rel=next", "b"),
        ('<a>; title="x; rel=next"; rel=prev', None),
        ('<a>; title="say \\"hi\\", ok"; rel="next"', "a"),
        ("nonsense", None),
    ],
)
def test_link_headers(header: str, url: str | None) -> None:
    assert next_link(header) == url


def test_the_link_header_leads_on() -> None:
    page, asked = walk(LinkHeader(), answer(["a"], link="<?p=2>; rel=next"), answer(["b"]), operation=BARE)
    assert list(page) == ["a", "b"]
    assert asked == ["", "?p=2"]


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 5])
@pytest.mark.parametrize(
    ("rule", "style"),
    [(Offset("at"), "offset"), (PageNumber("at"), "page"), (LinkHeader(), "link")],
    ids=["offset", "page", "link"],
)
def test_a_limit_and_the_rest_are_all_items_once(limit: int, rule: Any, style: str) -> None:
    def serve(request: Any) -> Any:
        at = int(request.url.partition("at=")[2] or {"offset": 0, "page": 1, "link": 0}[style])
        start = (at - 1) * 2 if style == "page" else at
        link = {"link": f"<?at={start + 2}>; rel=next"} if style == "link" and start < 4 else {}
        return answer(["a", "b", "c", "d", "e"][start : start + 2], **link)

    page, _ = walk(rule, *[serve] * 9, operation=BARE, limit=limit)
    (*_, last) = page.pages()
    given = list(page)
    assert given == ["a", "b", "c", "d", "e"][:limit]
    assert not last.has_next
    if last.resume_token is None:
        assert limit == 5
        return
    rest, _ = walk(rule, *[serve] * 9, operation=BARE, resume=last.resume_token)
    assert given + list(rest) == ["a", "b", "c", "d", "e"]
    assert last.resume_token not in repr(CallOptions(resume=last.resume_token))
    assert last.resume_token not in repr(last)


def test_tokens_that_are_none() -> None:
    page, _ = walk(NextUrl(next=("next",), items=("data",)), answer({"data": ["a", "b"], "next": "?p=2"}))
    token = page.resume_token
    assert token is not None
    for wrong in ("", "x", "W10", token[:-3], "é", page.resume_token):
        with pytest.raises(InvalidArgumentError, match="is no `resume_token` of this operation"):
            walk(Offset("at"), resume=wrong)
    evil = urlsafe_b64encode(json.dumps(["NextUrl", "https://evil.example/", 0, 1]).encode()).decode()
    with pytest.raises(InvalidArgumentError, match="credentials are only sent to"):
        walk(NextUrl(next=("next",), items=("data",)), resume=evil)


def test_what_is_no_list() -> None:
    with pytest.raises(ResponseValidationError, match=r"a page is a list of items at `data`, and this one is `str`"):
        walk(CURSOR, answer({"data": "x"}))


def test_the_whole_answer_is_at_hand() -> None:
    page, _ = walk(CURSOR, answer({"data": ["a"], "total": 7}, x_left="3"))
    assert (page.response.value["total"], page.response.headers["X-Left"]) == (7, "3")
    assert page.response.url == HOME


def test_one_page_is_fetched_ahead_unless_more_are_asked_for() -> None:
    async def asked(*ahead: int) -> int:
        script = AsyncScript(*(answer([str(number)]) for number in range(9)), answer([]))
        client = make(AsyncClient, token="t", transport=script, max_retries=0)
        async with AsyncPages(client, BARE.but(pagination=Offset("at")), {}).prefetch(*ahead) as names:
            assert await anext(names) == "0"
            for _ in range(50):
                await anyio.lowlevel.checkpoint()
            return len(script.requests)

    one, two = anyio.run(asked), anyio.run(asked, 2)
    assert (anyio.run(asked, 1), two) == (one, one + 1)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_prefetching(backend: str) -> None:
    rule = BARE.but(pagination=Offset("at"))

    def pages(*answers: Any) -> AsyncPages[Any]:
        client = make(AsyncClient, token="t", transport=AsyncScript(*answers), max_retries=0)
        return AsyncPages(client, rule, {})

    async def main() -> None:
        async with pages(answer(["a", "b"]), answer(["c"]), answer([])).prefetch(2) as names:
            assert [name async for name in names] == ["a", "b", "c"]
        found = []
        with pytest.raises(APIError, match="404"):  # noqa: PT012
            async with pages(answer(["a"]), reply(404)).prefetch() as names:
                async for name in names:
                    found.append(name)  # noqa: PERF401  # what came before the error counts
        assert found == ["a"]
        with pytest.raises(LookupError, match="mine"):  # noqa: PT012
            async with pages(answer(["a"]), answer([])).prefetch() as names:
                async for _ in names:
                    raise LookupError("mine")
        with pytest.raises(ValueError, match="above 0"):
            async with pages().prefetch(0):
                pass
        with anyio.move_on_after(0.01) as scope:
            async with pages(answer(["a"]), answer([])).prefetch():
                await anyio.sleep(5)
        assert scope.cancelled_caught
        assert [page.items async for page in pages(answer(["a"]), answer([])).pages()] == [["a"]]
        client = make(AsyncClient, token="t", transport=AsyncScript(answer(["a"])))
        assert (await first_async_page(client, rule, {})).value.items == ["a"]

    anyio.run(main, backend=backend)
