"""Pages: four lists, each walked with one loop, however the server behaves."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pytest

from cyclr import APIStatusError, CallOptions, Cyclr, with_response
from tests.cyclr.backend import Backend
from tests.cyclr.conftest import Side
from tests.cyclr.faults import json_answer, rate_limited, server_error, slow

LISTS = {
    "/accounts": lambda client, **arguments: client.accounts.list(**arguments),
    "/connectors": lambda client, **arguments: client.connectors.list(**arguments),
    "/templates": lambda client, **arguments: client.templates.list(**arguments),
    "/cycles": lambda client, **arguments: client.cycles.list(**arguments),
}


def queries(server: Backend) -> list[dict[str, str]]:
    return [received.query for received in server.calls]


def numbers(items: list[Any]) -> list[int]:
    """Which items of the server these are: the number at the end of their names."""
    return [int(item.name.removeprefix("Name ")) for item in items]


@pytest.mark.parametrize("path", LISTS)
def test_a_loop_sees_every_item_of_every_page(path: str, side: Side, server: Backend) -> None:
    items = side.items(lambda client: LISTS[path](client, page_size=2))
    assert numbers(items) == [1, 2, 3, 4, 5]
    assert [received.path for received in server.calls] == [path] * 4
    assert [query.get("page") for query in queries(server)] == [None, "2", "3", "4"]
    assert {query["pageSize"] for query in queries(server)} == {"2"}


def test_all_other_arguments_go_with_every_page(side: Side, server: Backend) -> None:
    options = CallOptions(headers={"X-Trace": "t"})
    side.items(lambda client: client.connectors.list(name="mail", options=options))
    assert {query["name"] for query in queries(server)} == {"mail"}
    assert {received.header("x-trace") for received in server.calls} == {"t"}


def test_a_short_page_may_be_the_servers_limit(side: Side, server: Backend) -> None:
    server.cap = 1
    assert numbers(side.items(lambda client: client.accounts.list(page_size=50))) == [1, 2, 3, 4, 5]


def test_a_walk_may_begin_in_the_middle(side: Side, server: Backend) -> None:
    assert numbers(side.items(lambda client: client.accounts.list(page=2))) == [3, 4, 5]
    assert [query["page"] for query in queries(server)] == ["2", "3", "4"]


def test_an_empty_list_is_one_request(side: Side, server: Backend) -> None:
    server.total = 0
    assert side.items(lambda client: client.accounts.list()) == []
    assert len(server.calls) == 1


def test_the_first_page_is_there_with_its_items(side: Side, server: Backend) -> None:
    page = side.call(lambda client: client.accounts.list())
    assert numbers(page.items) == [1, 2]
    assert len(page) == 2
    assert len(server.calls) == 1


def test_pages_are_fetched_when_they_are_reached(server: Backend) -> None:
    with Cyclr(base_url=server.url, token="static") as client:
        page = client.accounts.list()
        assert len(server.calls) == 1
        assert numbers(list(islice(page, 3))) == [1, 2, 3]
        assert len(server.calls) == 2


def test_a_page_gives_the_next_one(side: Side, server: Backend) -> None:
    with side.open() as caller:
        first = caller.call(lambda client: client.accounts.list(page_size=2))
        second = caller.call(lambda _: first.next())
        assert numbers(second.items) == [3, 4]
        third = caller.call(lambda _: second.next())
        assert caller.call(lambda _: third.next()) is None


def test_a_page_can_be_walked_twice(side: Side, server: Backend) -> None:
    with side.open() as caller:
        page = caller.call(lambda client: client.accounts.list())
        assert numbers(caller.items(lambda _: page)) == [1, 2, 3, 4, 5]
        assert numbers(caller.items(lambda _: page)) == [1, 2, 3, 4, 5]


def test_a_server_that_ignores_the_page_number_does_not_trap_a_loop(side: Side, server: Backend) -> None:
    server.always("/accounts", lambda _: json_answer([{"Id": "1", "Name": "Name 1"}]))
    assert numbers(side.items(lambda client: client.accounts.list())) == [1]
    assert len(server.calls) == 2


def test_a_server_that_goes_round_in_circles_does_not_trap_a_loop(side: Side, server: Backend) -> None:
    pages = [[{"Name": f"Name {number}"}] for number in (1, 2, 3, 1, 2, 3)]
    server.fault("/accounts", *[lambda _, page=page: json_answer(page) for page in pages])
    assert numbers(side.items(lambda client: client.accounts.list())) == [1, 2, 3]


def test_an_endless_list_can_be_left(server: Backend) -> None:
    server.total = 10**9
    with Cyclr(base_url=server.url, token="static") as client:
        assert numbers(list(islice(client.accounts.list(), 5))) == [1, 2, 3, 4, 5]
    assert len(server.calls) == 3


def test_a_later_page_is_retried_like_any_call(side: Side, server: Backend) -> None:
    server.fault("/accounts", lambda answer: answer, rate_limited(retry_after="0"))
    assert numbers(side.items(lambda client: client.accounts.list())) == [1, 2, 3, 4, 5]


def test_an_error_on_a_later_page_is_raised_there(side: Side, server: Backend) -> None:
    server.fault("/accounts", lambda answer: answer, server_error(), server_error(), server_error())
    with side.open() as caller:
        page = caller.call(lambda client: client.accounts.list())
        with pytest.raises(APIStatusError, match=r"accounts\.list"):
            caller.items(lambda _: page)
        assert numbers(page.items) == [1, 2]


def test_options_hold_for_every_page(side: Side, server: Backend) -> None:
    server.fault("/accounts", lambda answer: answer, slow(0.5))
    options = CallOptions(timeout=0.25, max_retries=1)
    assert numbers(side.items(lambda client: client.accounts.list(options=options))) == [1, 2, 3, 4, 5]


def test_with_response_gives_the_first_page_and_its_headers(side: Side, server: Backend) -> None:
    response = side.call(lambda client: with_response(client.accounts.list)(page_size=1))
    assert response.status == 200
    assert response.headers["content-type"] == "application/json"
    assert numbers(response.value.items) == [1]
