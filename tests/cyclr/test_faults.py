"""What goes wrong between a client and a server, and what the caller gets to see of it."""

from __future__ import annotations

import socket
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from cyclr import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    CallOptions,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    ResponseValidationError,
    with_response,
)
from tests.cyclr import raw_server
from tests.cyclr.backend import Backend
from tests.cyclr.calls import CREDENTIALS, create_account, get_account
from tests.cyclr.conftest import Side
from tests.cyclr.faults import (
    html,
    rate_limited,
    server_error,
    slow,
    status,
    token_expired,
)
from tests.cyclr.raw_server import raw_listening

# --- The server refuses ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "error_class"),
    [(400, BadRequestError), (404, NotFoundError), (418, APIStatusError), (501, InternalServerError)],
)
def test_each_status_has_its_error_and_is_not_tried_again(
    code: int, error_class: type[APIStatusError], side: Side, server: Backend
) -> None:
    server.fault("/accounts/42", status(code, "there is no account 42", x_request_id="r-7"))
    with pytest.raises(APIStatusError) as caught:
        side.call(get_account)
    error = caught.value
    assert type(error) is error_class
    assert (error.status, error.body, error.request_id) == (code, {"Message": "there is no account 42"}, "r-7")
    assert error.headers["X-Request-Id"] == "r-7"
    assert error.operation is not None
    assert "accounts.get" in str(error)
    assert "there is no account 42" in str(error)
    assert error.retries == 0
    assert len(server.calls) == 1


def test_an_expired_token_that_cannot_be_renewed_is_an_authentication_error(side: Side, server: Backend) -> None:
    server.fault("/accounts/42", token_expired())
    with pytest.raises(AuthenticationError, match="the token has expired"):
        side.call(get_account)
    assert len(server.calls) == 1


def test_an_error_without_a_body_says_where_it_happened(side: Side, server: Backend) -> None:
    server.always("/accounts/42", server_error())
    with pytest.raises(InternalServerError, match=r"accounts\.get \(GET /accounts/\{accountId\}\).*500") as caught:
        side.call(get_account, max_retries=0)
    assert caught.value.body in {None, ""}


def test_a_page_for_people_is_shown_in_short(side: Side, server: Backend) -> None:
    server.always("/accounts/42", html(502))
    with pytest.raises(InternalServerError, match="502: Maintenance"):
        side.call(get_account, max_retries=0)


# --- The server asks to wait, or fails once -------------------------------------------------------


def test_429_is_tried_again_after_the_time_the_server_asks_for(side: Side, server: Backend) -> None:
    server.fault("/accounts/42", rate_limited(retry_after="1"))
    started = time.monotonic()
    assert side.call(get_account).id == "Id 1"
    assert 1.0 <= time.monotonic() - started < 5
    assert len(server.calls) == 2


def test_retry_after_may_be_a_date(side: Side, server: Backend) -> None:
    moment = datetime.now(UTC) + timedelta(seconds=-5)
    server.fault("/accounts/42", rate_limited(retry_after=format_datetime(moment, usegmt=True)))
    assert side.call(get_account).id == "Id 1"


def test_a_request_that_was_refused_unread_is_tried_again_whatever_its_method(side: Side, server: Backend) -> None:
    server.fault("/accounts", rate_limited(retry_after="0"), server_error(503))
    assert side.call(create_account).name == "New"
    assert [received.body for received in server.calls] == [b'{"Name":"New"}'] * 3


@pytest.mark.parametrize("code", [408, 500, 502, 503, 504])
def test_a_failure_that_passes_is_not_seen(code: int, side: Side, server: Backend) -> None:
    server.fault("/accounts/42", server_error(code), server_error(code))
    response = side.call(lambda client: with_response(client.accounts.get)("42"))
    assert response.value.id == "Id 1"
    assert response.retries == 2


def test_a_failure_that_stays_is_an_error_after_the_last_attempt(side: Side, server: Backend) -> None:
    server.always("/accounts/42", server_error())
    with pytest.raises(InternalServerError, match="after 3 attempts") as caught:
        side.call(get_account)
    assert caught.value.retries == 2
    assert len(server.calls) == 3


def test_a_post_that_may_have_worked_is_not_repeated(side: Side, server: Backend) -> None:
    server.fault("/accounts", server_error())
    with pytest.raises(InternalServerError):
        side.call(create_account)
    assert len(server.calls) == 1


def test_an_idempotency_key_lets_a_post_be_repeated(side: Side, server: Backend) -> None:
    server.fault("/accounts", server_error())
    side.call(lambda client: client.accounts.create(name="New", options=CallOptions(idempotency_key="k-1")))
    assert [received.header("idempotency-key") for received in server.calls] == ["k-1", "k-1"]


def test_retries_can_be_turned_off_for_a_client_or_a_call(side: Side, server: Backend) -> None:
    server.always("/accounts/42", rate_limited(retry_after="0"))
    with pytest.raises(RateLimitError):
        side.call(get_account, max_retries=0)
    with pytest.raises(RateLimitError):
        side.call(lambda client: client.accounts.get("42", options=CallOptions(max_retries=1)))
    assert len(server.calls) == 1 + 2


def test_a_wait_past_the_deadline_is_not_begun(side: Side, server: Backend) -> None:
    server.always("/accounts/42", rate_limited(retry_after="30"))
    started = time.monotonic()
    with pytest.raises(RateLimitError):
        side.call(get_account, deadline=5)
    assert time.monotonic() - started < 4


# --- The connection breaks ------------------------------------------------------------------------


BREAKS = [
    raw_server.reset,
    raw_server.drop,
    raw_server.truncate,
    raw_server.gibberish,
    raw_server.contradict,
    raw_server.miscount_chunks,
]
EACH_BREAK = pytest.mark.parametrize("behaviour", BREAKS, ids=lambda behaviour: behaviour.__name__)


@EACH_BREAK
def test_a_broken_connection_is_not_seen_when_the_method_may_be_repeated(
    behaviour: raw_server.Behaviour, side: Side, server: Backend
) -> None:
    with raw_listening(server, behaviour, behaviour) as raw:
        assert side.call(get_account, base_url=raw.url).id == "Id 1"
    assert len(server.calls) == 3


@EACH_BREAK
def test_a_post_whose_fate_is_unknown_is_an_error_and_not_repeated(
    behaviour: raw_server.Behaviour, side: Side, server: Backend
) -> None:
    with raw_listening(server, behaviour) as raw:
        with pytest.raises(APIConnectionError, match=r"accounts\.create") as caught:
            side.call(create_account, base_url=raw.url)
        assert caught.value.failure == "ambiguous"
    assert len(server.calls) == 1


def test_a_body_longer_than_announced_does_not_spoil_the_next_answer(side: Side, server: Backend) -> None:
    with raw_listening(server, raw_server.understate) as raw, side.open(base_url=raw.url) as caller:
        with pytest.raises(ResponseValidationError, match="broken JSON"):
            caller.call(get_account)
        assert caller.call(get_account).id == "Id 1"
        assert raw.connections == 2


def test_a_break_that_stays_is_an_error(side: Side, server: Backend) -> None:
    with raw_listening(server, *[raw_server.truncate] * 3) as raw:
        with pytest.raises(APIConnectionError) as caught:
            side.call(get_account, base_url=raw.url)
        assert caught.value.retries == 2
        assert not isinstance(caught.value, APITimeoutError)


def test_a_connection_that_the_server_closed_meanwhile_is_opened_again(side: Side, server: Backend) -> None:
    with raw_listening(server, raw_server.answer_and_close) as raw, side.open(base_url=raw.url) as caller:
        caller.call(create_account)
        while not raw.closed:
            time.sleep(0.001)
        caller.call(create_account)
        assert raw.connections == 2
    assert len(server.calls) == 2


def test_connections_are_kept(side: Side, server: Backend) -> None:
    with raw_listening(server) as raw, side.open(base_url=raw.url) as caller:
        for _ in range(3):
            caller.call(get_account)
        assert raw.connections == 1


def test_a_server_that_is_not_there_was_not_sent_anything(side: Side, server: Backend) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v1.0"
    with pytest.raises(APIConnectionError, match="cannot be reached") as caught:
        side.call(create_account, base_url=url)
    assert (caught.value.failure, caught.value.retries) == ("not sent", 2)


# --- Time runs out --------------------------------------------------------------------------------


def test_an_answer_that_comes_too_late_is_a_timeout(side: Side, server: Backend) -> None:
    server.always("/accounts/42", slow(4))
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        side.call(get_account, timeout=1, max_retries=1)
    assert time.monotonic() - started < 4
    assert len(server.calls) == 2


def test_a_slow_answer_within_the_timeout_is_fine(side: Side, server: Backend) -> None:
    server.fault("/accounts/42", slow(0.1))
    assert side.call(lambda client: client.accounts.get("42", options=CallOptions(timeout=5))).id == "Id 1"


@pytest.mark.parametrize("behaviour", [raw_server.silence, raw_server.stall, raw_server.drip], ids=lambda b: b.__name__)
def test_an_answer_that_stops_is_a_timeout(behaviour: raw_server.Behaviour, side: Side, server: Backend) -> None:
    started = time.monotonic()
    with raw_listening(server, behaviour) as raw, pytest.raises(APITimeoutError) as caught:
        side.call(create_account, base_url=raw.url, timeout=1)
    assert time.monotonic() - started < 4.5
    assert caught.value.failure == "ambiguous"
    assert len(server.calls) == 1


def test_a_timeout_of_an_attempt_is_tried_again(side: Side, server: Backend) -> None:
    with raw_listening(server, raw_server.silence) as raw:
        assert side.call(get_account, base_url=raw.url, timeout=1).id == "Id 1"


def test_the_deadline_ends_all_attempts_together(side: Side, server: Backend) -> None:
    server.always("/accounts/42", slow(0.5))
    started = time.monotonic()
    with pytest.raises(APITimeoutError):
        side.call(get_account, timeout=0.15, deadline=0.25, max_retries=50)
    assert 0.2 < time.monotonic() - started < 2


def test_the_deadline_counts_the_time_for_a_token(side: Side, server: Backend) -> None:
    server.always("/oauth/token", slow(4))
    started = time.monotonic()
    with pytest.raises(APITimeoutError, match=r"accounts\.get"):
        side.call(get_account, **CREDENTIALS, deadline=0.15)
    assert time.monotonic() - started < 4
    assert server.calls == []
