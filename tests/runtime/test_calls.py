"""The flow of a call: retries, deadlines, replays and errors, without network or sleep."""

from typing import Any

import pytest

from runtime.calls import call
from runtime.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    RateLimitError,
    ResponseValidationError,
)
from runtime.headers import Headers
from runtime.mismatch import Mismatch
from runtime.operation import Operation
from runtime.options import CallOptions
from runtime.quotas import retry_after
from runtime.retries import backoff
from tests.runtime.scripted import CREATE, DELETE, GET, LIST, PUT, Clock, Cycle, Script, caller, drive, make, reply

NOT_SENT = APIConnectionError("refused", failure="not sent")
AMBIGUOUS = APIConnectionError("reset")
CREATED = {"name": "n"}


def perform(
    script: Script, operation: Operation, arguments: dict[str, Any], clock: Clock | None = None, **more: Any
) -> Any:
    clock = clock or Clock()
    options = more.pop("options", None)
    return drive(call(caller(clock, **more), operation, arguments, options), script, clock)


def test_one_call() -> None:
    script = Script(reply(X_Request_Id="r1"))
    response = perform(script, GET, {"cycle_id": "c1"})
    assert response.value == Cycle(id="c1")
    assert (response.status, response.retries, response.request_id, response.mismatches) == (200, 0, "r1", ())
    assert script.requests[0].headers["Authorization"] == "Bearer t0k3n"
    assert script.requests[0].timeout == 60.0


@pytest.mark.parametrize(
    ("operation", "arguments", "outcome", "sent"),
    [
        (GET, {"cycle_id": "1"}, AMBIGUOUS, 3),
        (PUT, {"cycle_id": "1"}, AMBIGUOUS, 3),
        (DELETE, {"cycle_id": "1"}, APITimeoutError("slow"), 3),
        (CREATE, CREATED, AMBIGUOUS, 1),
        (CREATE, CREATED, APITimeoutError("slow"), 1),
        (CREATE, CREATED, NOT_SENT, 3),
        *[(GET, {"cycle_id": "1"}, reply(status), 3) for status in (408, 425, 429, 500, 502, 503, 504)],
        *[(CREATE, CREATED, reply(status), 3) for status in (425, 429, 503)],
        *[(CREATE, CREATED, reply(status), 1) for status in (408, 500, 502, 504, 409)],
        *[(GET, {"cycle_id": "1"}, reply(status), 1) for status in (302, 400, 403, 404, 409, 422, 501)],
    ],
)
def test_what_is_sent_again(operation: Operation, arguments: dict[str, Any], outcome: Any, sent: int) -> None:
    script, clock = Script(*[outcome] * 5), Clock()
    with pytest.raises((APIConnectionError, APIStatusError)) as caught:
        perform(script, operation, arguments, clock)
    assert len(script.requests) == sent
    assert caught.value.retries == sent - 1
    assert caught.value.operation == operation.label
    assert clock.slept == [0.5, 1.0][: sent - 1]


@pytest.mark.parametrize("outcome", [AMBIGUOUS, *[reply(status) for status in (408, 409, 500, 502, 504)]])
def test_an_idempotency_key_lets_a_post_be_repeated(outcome: Any) -> None:
    script = Script(outcome, outcome, reply())
    response = perform(script, CREATE, CREATED, options=CallOptions(idempotency_key="k1"))
    assert response.retries == 2
    assert [request.headers["Idempotency-Key"] for request in script.requests] == ["k1"] * 3


def test_max_retries() -> None:
    for number in (0, 1, 4):
        script = Script(*[reply(503)] * 9)
        with pytest.raises(InternalServerError):
            perform(script, GET, {"cycle_id": "1"}, options=CallOptions(max_retries=number))
        assert len(script.requests) == number + 1
    script = Script(*[reply(503)] * 9)
    with pytest.raises(InternalServerError):
        perform(script, GET, {"cycle_id": "1"}, max_retries=0)
    assert len(script.requests) == 1


class TestRetryAfter:
    def test_is_obeyed(self) -> None:
        clock = Clock()
        perform(Script(reply(429, Retry_After="7"), reply()), CREATE, CREATED, clock)
        assert clock.slept == [7.0]

    def test_date(self) -> None:
        clock = Clock(now=0.0)
        perform(Script(reply(503, Retry_After="Thu, 01 Jan 2026 00:00:09 GMT"), reply()), GET, {"cycle_id": "1"}, clock)
        assert clock.slept == [9.0]

    @pytest.mark.parametrize(
        ("text", "seconds"),
        [
            ("0", 0.0),
            ("3", 3.0),
            ("61", 60.0),
            ("9" * 999, 60.0),
            ("-1", None),
            ("1.5", None),
            ("", None),
            ("soon", None),
            ("²", None),
            ("Thu, 01 Jan 2026 00:00:00 GMT", 0.0),
            ("Wed, 31 Dec 2025 00:00:00 GMT", 0.0),
            ("Fri, 02 Jan 2099 00:00:00 GMT", 60.0),
            ("Thursday, 01-Jan-26 00:00:30 GMT", 30.0),
        ],
    )
    def test_forms(self, text: str, seconds: float | None) -> None:
        assert retry_after(Headers([("Retry-After", text)]), Clock(now=0.0).today()) == seconds

    def test_absent(self) -> None:
        assert retry_after(Headers(), Clock().today()) is None


def test_backoff_grows_to_a_limit() -> None:
    assert [backoff(n, 1.0) for n in range(6)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert backoff(2, 0.25) == 0.5


class TestDeadline:
    def test_limits_attempts_and_waits(self) -> None:
        clock = Clock()

        def slow(request: Any) -> Any:
            clock.now += 3
            return reply(503)

        script = Script(slow, slow, slow, slow)
        with pytest.raises(InternalServerError) as caught:
            perform(script, GET, {"cycle_id": "1"}, clock, deadline=8.0, max_retries=9)
        assert [request.timeout for request in script.requests] == [8.0, 4.5, 0.5]
        assert caught.value.retries == 2

    def test_no_sleep_past_it(self) -> None:
        clock = Clock()
        with pytest.raises(RateLimitError):
            perform(
                Script(reply(429, Retry_After="20")), GET, {"cycle_id": "1"}, clock, options=CallOptions(deadline=5)
            )
        assert clock.slept == []

    def test_a_wait_that_takes_all_that_is_left_is_not_begun(self) -> None:
        clock = Clock()
        with pytest.raises(RateLimitError):
            perform(Script(reply(429, Retry_After="5")), GET, {"cycle_id": "1"}, clock, deadline=5.0)
        assert clock.slept == []

    def test_nothing_is_sent_when_the_token_took_all_the_time(self) -> None:
        clock = Clock()

        def slow(_: Any) -> Any:
            clock.now += 9.0
            return reply(content=b'{"access_token": "t"}')

        script = Script(slow)
        with pytest.raises(APITimeoutError, match="the deadline is over") as caught:
            perform(script, GET, {"cycle_id": "1"}, clock, client_id="i", client_secret="s", deadline=9.0)
        assert (len(script.requests), caught.value.retries, caught.value.failure) == (1, 0, "not sent")

    def test_the_attempts_before_it_are_counted(self) -> None:
        clock, script = Clock(), Script(reply(503, Retry_After="0"), reply(503, Retry_After="0"))

        def token() -> str:
            clock.now += 9.0 if len(script.requests) == 2 else 0.0
            return "t"

        with pytest.raises(APITimeoutError, match="the deadline is over") as caught:
            perform(script, GET, {"cycle_id": "1"}, clock, token=token, deadline=9.0, max_retries=5)
        assert caught.value.retries == 1

    def test_it_is_over_after_the_token(self) -> None:
        clock = Clock()

        def slow(request: Any) -> Any:
            clock.now += 10
            return reply(content=b'{"access_token": "a"}')

        with pytest.raises(APITimeoutError, match="deadline"):
            perform(Script(slow), GET, {"cycle_id": "1"}, clock, client_id="i", client_secret="s", deadline=9.0)

    def test_no_timeout_at_all(self) -> None:
        script = Script(reply())
        perform(script, GET, {"cycle_id": "1"}, timeout=None)
        assert script.requests[0].timeout is None


class TestUnauthorized:
    def test_a_static_token_is_not_replayed(self) -> None:
        script = Script(reply(401))
        with pytest.raises(AuthenticationError):
            perform(script, GET, {"cycle_id": "1"})
        assert len(script.requests) == 1

    def test_a_function_gives_a_new_token(self) -> None:
        tokens = iter("abcd")
        script = Script(reply(401), reply())
        perform(script, CREATE, CREATED, token=lambda: next(tokens))
        assert [r.headers["Authorization"] for r in script.requests] == ["Bearer a", "Bearer b"]

    def test_once_only(self) -> None:
        tokens = iter("abcd")
        script = Script(reply(401), reply(401))
        with pytest.raises(AuthenticationError):
            perform(script, GET, {"cycle_id": "1"}, token=lambda: next(tokens))

    def test_each_attempt_asks_for_its_token(self) -> None:
        tokens = iter("abc")
        script = Script(NOT_SENT, reply(503), reply())
        perform(script, CREATE, CREATED, token=lambda: next(tokens))
        assert [r.headers["Authorization"] for r in script.requests] == ["Bearer a", "Bearer b", "Bearer c"]


class TestErrors:
    def test_nothing_is_sent_without_credentials(self) -> None:
        script, clock = Script(), Clock()
        with pytest.raises(ConfigurationError) as caught:
            drive(call(make()._calls(), GET, {"cycle_id": "1"}), script, clock)
        assert str(caught.value) == (
            "cycles.get needs credentials: pass token=... (or set CYCLR_TOKEN), or "
            "client_id=... and client_secret=... (or set CYCLR_CLIENT_ID and CYCLR_CLIENT_SECRET)"
        )
        assert script.requests == []

    def test_the_servers_words(self) -> None:
        answer = reply(404, b'{"Message": "No such\\ncycle \\u001b[31m\\u202e"}', X_Request_Id="r9")
        with pytest.raises(NotFoundError) as caught:
            perform(Script(answer), GET, {"cycle_id": "1"})
        assert str(caught.value) == (
            "cycles.get (GET /cycles/{cycleId}): the server answered 404: No such cycle \\x1b[31m\\u202e [request r9]"
        )
        assert caught.value.body == {"Message": "No such\ncycle \x1b[31m\u202e"}
        assert caught.value.request_id == "r9"
        assert caught.value.headers["content-type"] == "application/json"

    def test_a_token_in_the_answer_does_not_show(self) -> None:
        with pytest.raises(AuthenticationError) as caught:
            perform(Script(reply(401, b'{"error": "bad token t0k3n"}')), GET, {"cycle_id": "1"})
        assert "t0k3n" not in str(caught.value) + repr(caught.value)

    def test_a_redirect_is_not_followed(self) -> None:
        script = Script(reply(302, b"", Location="https://evil.example/\x1b"))
        with pytest.raises(APIStatusError, match=r"redirects are not followed.*evil.example/\\x1b"):
            perform(script, GET, {"cycle_id": "1"})

    def test_what_has_not_changed_is_no_redirect(self) -> None:
        with pytest.raises(APIStatusError, match=r"the server answered 304: not modified$"):
            perform(Script(reply(304, b"")), GET, {"cycle_id": "1"})

    def test_a_status_wins_over_a_broken_body(self) -> None:
        with pytest.raises(ConflictError) as caught:
            perform(Script(reply(409, b"{broken")), GET, {"cycle_id": "1"})
        assert caught.value.body == "{broken"

    def test_a_failure_of_the_transport_keeps_its_cause(self) -> None:
        with pytest.raises(OSError, match="disk"):
            perform(Script(OSError("disk")), GET, {"cycle_id": "1"})


class TestMismatches:
    WRONG = reply(content=b'[{"Id": 7, "New": 1}, {"Name": []}]')

    def test_the_hook_gets_each(self) -> None:
        seen: list[Mismatch] = []
        response = perform(Script(self.WRONG), LIST, {"account": "1"}, on_mismatch=seen.append)
        assert [item.pointer for item in seen] == ["/0/Id", "/1/Name"]
        assert tuple(seen) == response.mismatches
        assert response.value[0].id == 7

    def test_strict(self) -> None:
        with pytest.raises(ResponseValidationError, match=r"2 differences.*/0/Id.*/1/Name") as caught:
            perform(Script(self.WRONG), LIST, {"account": "1"}, strict=True)
        assert len(caught.value.mismatches) == 2
        assert caught.value.value[0].id == 7
