"""Keys in the query beside pages at addresses, which servers make of the address that they were asked for."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from runtime.api import ApiKey, Bearer
from runtime.operation import Operation
from runtime.options import CallOptions
from runtime.pagination import first_async_page, first_page
from runtime.paging import LinkHeader, NextUrl
from tests.authorization.authority import Authority, Reply, Seen
from tests.authorization.conftest import Side, api_of

KEY = "pl4nted/k&y"
SENT = "a%20key=pl4nted%2Fk%26y"
SCHEME = ApiKey("k", "a key", location="query")
LIST = Operation("names.list", method="GET", path=("/names",), responses={"200": {"application/json": lambda: Any}})
BY_VALUE = LIST.but(pagination=NextUrl(next=("next",), items=("data",)))
BY_HEADER = LIST.but(pagination=LinkHeader(items=("data",)))


@pytest.fixture
def targets(authority: Authority) -> list[str]:
    """What is asked of a server of three pages, which repeats the address with another `page` for the next one."""
    asked: list[str] = []

    def names(seen: Seen) -> Reply:
        asked.append(seen.target.partition("?")[2])
        page = int(seen.query.get("page", 1))
        kept = [pair for pair in asked[-1].split("&") if pair and not pair.startswith("page=")]
        query = "&".join([*kept, f"page={page + 1}"]).replace("%20", "+")
        following = f"{authority.url}/names?{query}#top" if page < 3 else None
        link = {"Link": f'<{following}>; rel="next"'} if following else {}
        return Reply(body={"data": [page], "next": following}, headers=link)

    authority.routes["/names"] = names
    return asked


def first(side: Side, client: Any, operation: Operation, options: CallOptions | None = None) -> Any:
    """The first page."""
    if side.portal is None:
        return first_page(client, operation, {}, options).value
    return side.portal.call(first_async_page, client, operation, {}, options).value


def rest(side: Side, page: Any) -> list[Any]:
    """The items of the page and of those behind it."""

    async def collect() -> list[Any]:
        return [item async for item in page]

    return list(page) if side.portal is None else side.portal.call(collect)


@pytest.mark.parametrize("operation", [BY_VALUE, BY_HEADER], ids=["value", "header"])
def test_a_key_is_sent_once_with_each_page_and_kept_nowhere(
    side: Side, targets: list[str], operation: Operation
) -> None:
    options = CallOptions(query={"q": "a/b", "flag": ""})
    with side.open(SCHEME, api_key=KEY) as client:
        page = first(side, client, operation, options)
        assert rest(side, page) == [1, 2, 3]
        assert targets == [f"q=a%2Fb&flag=&{SENT}", f"q=a%2Fb&flag=&page=2&{SENT}", f"q=a%2Fb&flag=&page=3&{SENT}"]
        token = page.resume_token
        assert "pl4nted" not in urlsafe_b64decode(token + "==").decode()
    targets.clear()
    with side.open(SCHEME, api_key=KEY) as client:
        page = first(side, client, operation, CallOptions(resume=token))
        assert "pl4nted" not in page.response.url
        assert rest(side, page) == [2, 3]
    assert targets == [f"q=a%2Fb&flag=&page=2&{SENT}", f"q=a%2Fb&flag=&page=3&{SENT}"]


def test_nothing_else_in_the_query(side: Side, targets: list[str]) -> None:
    with side.open(SCHEME, api_key=KEY) as client:
        assert rest(side, first(side, client, BY_VALUE)) == [1, 2, 3]
    assert targets == [SENT, f"page=2&{SENT}", f"page=3&{SENT}"]


def test_a_key_in_a_header_takes_nothing_out(side: Side, targets: list[str]) -> None:
    with side.open(ApiKey("k", "page", location="header"), api_key=KEY) as client:
        assert rest(side, first(side, client, BY_VALUE)) == [1, 2, 3]
    assert targets == ["", "page=2", "page=3"]


@pytest.mark.parametrize("security", [(), ((("b", ()),),)], ids=["none", "another"])
def test_a_parameter_that_is_called_like_a_key_stays(side: Side, targets: list[str], security: Any) -> None:
    """Where the client adds no key, it is the caller who has sent it."""
    side.api = api_of(SCHEME)._replace(schemes=(SCHEME, Bearer("b")))
    with side.open(SCHEME, api_key=KEY, token="t") as client:
        page = first(side, client, BY_VALUE.but(security=security), CallOptions(query={"a key": "mine"}))
        assert rest(side, page) == [1, 2, 3]
    assert [dict(parse_qsl(target))["a key"] for target in targets] == ["mine"] * 3
    assert urlsplit(page.response.url).query == "a%20key=mine"
