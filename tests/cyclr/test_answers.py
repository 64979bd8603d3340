"""Answers that are not what the document says: what the caller gets of them."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from cyclr import (
    APIStatusError,
    Mismatch,
    ResponseValidationError,
    extra_fields,
    model_issues,
    to_dict,
    with_response,
)
from cyclr.models import ConnectorAuthType, CycleStatus
from tests.cyclr.backend import Backend
from tests.cyclr.calls import get_account
from tests.cyclr.conftest import Side
from tests.cyclr.contract import Answer
from tests.cyclr.faults import (
    html,
    json_answer,
    status,
    text,
    without,
    wrong,
)


def test_a_field_of_the_wrong_type_is_kept_and_told(side: Side, server: Backend) -> None:
    told: list[Mismatch] = []
    server.fault("/accounts/42", wrong({"/AudienceCount": "seven", "/Connectors/1/Authenticated": "yes"}))
    account = side.call(get_account, on_mismatch=told.append)
    assert account.audience_count == "seven"
    assert account.connectors[1].authenticated == "yes"
    assert account.connectors[0].authenticated is False
    assert account.created_date == datetime(2026, 1, 2, 3, 4, 1, tzinfo=UTC)
    assert [issue.pointer for issue in told] == ["/AudienceCount", "/Connectors/1/Authenticated"]
    assert tuple(told) == model_issues(account)
    assert to_dict(account) == json.loads(server.answers[-1].body)


def test_a_response_lists_what_is_wrong_with_it(side: Side, server: Backend) -> None:
    server.fault("/cycles", wrong({"/1/CreatedDate": "yesterday"}))
    response = side.call(lambda client: with_response(client.cycles.list)())
    (mismatch,) = response.mismatches
    assert (mismatch.pointer, mismatch.got) == ("/1/CreatedDate", "'yesterday'")
    assert response.value.mismatches == response.mismatches
    assert response.value.items[1].created_date == "yesterday"
    assert response.value.items[0].created_date == datetime(2026, 1, 2, 3, 4, 1, tzinfo=UTC)


def test_a_strict_client_raises_everything_together(side: Side, server: Backend) -> None:
    server.fault("/accounts/42", wrong({"/AudienceCount": "seven", "/CreatedDate": "yesterday", "/Name": None}))
    with pytest.raises(ResponseValidationError, match="AudienceCount") as caught:
        side.call(get_account, strict=True)
    pointers = {mismatch.pointer for mismatch in caught.value.mismatches}
    assert {"/AudienceCount", "/CreatedDate"} <= pointers
    assert caught.value.value.id == "Id 1"
    assert caught.value.content == server.answers[-1].body


def test_a_value_that_the_enum_does_not_know_passes(side: Side, server: Backend) -> None:
    server.fault("/cycles/c1", wrong({"/Status": "Dreaming"}))
    cycle = side.call(lambda client: client.cycles.get("c1"))
    assert cycle.status == "Dreaming"
    assert to_dict(cycle)["Status"] == "Dreaming"
    assert [issue.pointer for issue in model_issues(cycle)] == ["/Status"]


def test_values_that_the_enum_knows_are_members(side: Side, server: Backend) -> None:
    server.fault("/cycles/c1", wrong({"/Status": "Paused"}))
    assert side.call(lambda client: client.cycles.get("c1")).status is CycleStatus.PAUSED
    server.fault("/connectors/7", wrong({"/AuthType": "None"}))
    assert side.call(lambda client: client.connectors.get("7")).auth_type is ConnectorAuthType.NONE


def test_a_missing_field_is_none(side: Side, server: Backend) -> None:
    """No answer of Cyclr has required fields: absence is no mismatch."""
    server.fault("/accounts/42", without("/Name", "/Connectors/0/Id"))
    response = side.call(lambda client: with_response(client.accounts.get)("42"))
    assert response.value.name is None
    assert response.value.connectors[0].id is None
    assert response.mismatches == ()
    assert to_dict(response.value) == json.loads(response.content)


def test_a_new_field_is_kept(side: Side, server: Backend) -> None:
    server.fault("/accounts/42", wrong({"/Region": "eu", "/Connectors/0/Since": [1]}))
    response = side.call(lambda client: with_response(client.accounts.get)("42"))
    assert extra_fields(response.value) == {"Region": "eu"}
    assert extra_fields(response.value.connectors[0]) == {"Since": [1]}
    assert response.mismatches == ()


def test_a_null_where_none_is_declared_is_kept(side: Side, server: Backend) -> None:
    server.fault("/accounts/42", wrong({"/Name": None, "/Connectors": None}))
    account = side.call(get_account)
    assert (account.name, account.connectors) == (None, None)
    assert account.id == "Id 1"


def test_a_date_without_an_offset_is_utc(side: Side, server: Backend) -> None:
    server.fault("/cycles/c1", wrong({"/CreatedDate": "2026-05-06T07:08:09"}))
    cycle = side.call(lambda client: client.cycles.get("c1"))
    assert cycle.created_date == datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC)
    assert [issue.pointer for issue in model_issues(cycle)] == ["/CreatedDate"]


def test_an_object_where_a_list_is_declared_is_no_page(side: Side, server: Backend) -> None:
    server.always("/accounts", lambda _: json_answer({"Message": "wrapped"}))
    with pytest.raises(ResponseValidationError, match="list"):
        side.call(lambda client: client.accounts.list())


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        (html(200), "text/html"),
        (text("<!DOCTYPE html>"), "DOCTYPE"),
        (text('{"Id": "4'), "JSON"),
    ],
    ids=["html", "html-called-json", "half-json"],
)
def test_what_is_no_json_is_an_error_that_shows_it(fault: Any, message: str, side: Side, server: Backend) -> None:
    server.fault("/accounts/42", fault)
    with pytest.raises(ResponseValidationError, match=message) as caught:
        side.call(get_account)
    assert caught.value.status == 200
    assert caught.value.content == server.answers[-1].body
    assert "accounts.get" in str(caught.value)


def test_a_whole_number_may_be_written_with_a_point(side: Side, server: Backend) -> None:
    server.fault("/accounts/42", wrong({"/AudienceCount": 7.0}))
    assert side.call(get_account).audience_count == 7


def test_redirects_are_not_followed_with_credentials(side: Side, server: Backend) -> None:
    server.fault("/accounts/42", status(302, location="https://elsewhere.example/"))
    with pytest.raises(APIStatusError, match="elsewhere"):
        side.call(get_account)
    assert len(server.calls) == 1


@pytest.mark.parametrize(("coding", "compress"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_compressed_answers_are_read(
    coding: str, compress: Callable[[bytes], bytes], side: Side, server: Backend
) -> None:
    fields = (("content-type", "application/json"), ("content-encoding", coding))
    server.fault("/accounts/42", lambda answer: Answer(200, compress(answer.body), fields))
    assert side.call(get_account).id == "Id 1"
    assert coding in (server.last.header("accept-encoding") or "")


def test_a_large_answer_is_read_whole(side: Side, server: Backend) -> None:
    server.cap = server.total = 1000
    page = side.call(lambda client: client.cycles.list(page_size=1000))
    assert [item.id for item in page.items] == [f"Id {number}" for number in range(1, 1001)]


def test_cookies_do_not_stay(side: Side, server: Backend) -> None:
    server.fault("/accounts/42", lambda answer: Answer(200, answer.body, (("set-cookie", "session=1"),)))
    with side.open() as caller:
        caller.call(get_account)
        caller.call(get_account)
    assert server.last.header("cookie") is None
