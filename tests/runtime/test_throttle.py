"""What a client learns of a server's limits: one lane for each server, waited in by all calls."""

import threading
import time
from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec.structs import replace

from runtime.calls import call
from runtime.client import Client
from runtime.errors import APITimeoutError, RateLimitError
from runtime.headers import Headers
from runtime.quotas import Quota, read_quota, retry_after
from runtime.throttle import Lane, Throttle, says_when
from runtime.transport import RawResponse, Request
from tests.runtime.scripted import GET, Clock, Script, caller, drive, make, reply

ID = {"cycle_id": "c1"}
TODAY = Clock(now=0.0).today()
NOW = TODAY.timestamp()


@pytest.mark.parametrize(
    ("headers", "quota"),
    [
        ({}, None),
        ({"RateLimit-Remaining": "3"}, None),
        ({"RateLimit-Reset": "7"}, None),
        ({"RateLimit-Remaining": "3", "RateLimit-Reset": "7"}, Quota(3, 7.0)),
        ({"RateLimit-Limit": "10", "RateLimit-Remaining": "3", "RateLimit-Reset": "7"}, Quota(3, 7.0, 10)),
        ({"RateLimit-Limit": "0", "RateLimit-Remaining": "0", "RateLimit-Reset": "7"}, Quota(0, 7.0)),
        (
            {"X-RateLimit-Limit": "10, 10;w=60", "X-RateLimit-Remaining": "3", "X-RateLimit-Reset": "7.5"},
            Quota(3, 7.5, 10),
        ),
        ({"X-Rate-Limit-Remaining": "0", "X-Rate-Limit-Reset": str(int(NOW) + 30)}, Quota(0, 30.0)),
        ({"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int(NOW + 30) * 1000)}, Quota(0, 30.0)),
        ({"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": str(int(NOW) - 30)}, Quota(0, 0.0)),
        ({"X-RateLimit-Remaining": "-1", "X-RateLimit-Reset": "7"}, None),
        ({"X-RateLimit-Remaining": "many", "X-RateLimit-Reset": "7"}, None),
        ({"X-RateLimit-Remaining": "9" * 99, "X-RateLimit-Reset": "7"}, None),
        ({"RateLimit": "limit=10, remaining=3, reset=7"}, Quota(3, 7.0, 10)),
        ({"RateLimit": "remaining=3"}, Quota(3, 0.0)),
        ({"RateLimit": '"day";r=3;t=7'}, Quota(3, 7.0)),
        ({"RateLimit": '"day";r=3', "RateLimit-Policy": '"hour";q=5;w=9, "day";q=10;w=60'}, Quota(3, 60.0, 10)),
        ({"RateLimit": '"day";r=30;t=700, "minute"; r=2; t=7'}, Quota(2, 7.0)),
        ({"RateLimit": '"a";r=2;t=7, "b";r=2;t=9'}, Quota(2, 9.0)),
        ({"RateLimit": '"day";t=7'}, None),
        ({"RateLimit": "garbage"}, None),
        ({"RateLimit-Remaining": "9", "RateLimit-Reset": "1", "RateLimit": '"a";r=2;t=7'}, Quota(2, 7.0)),
    ],
)
def test_forms_of_quotas(headers: dict[str, str], quota: Quota | None) -> None:
    assert read_quota(Headers(headers.items()), TODAY) == quota


def quota(remaining: int, reset: float, limit: int | None = None) -> Headers:
    pairs = {"RateLimit-Remaining": remaining, "RateLimit-Reset": reset, "RateLimit-Limit": limit}
    return Headers((name, str(value)) for name, value in pairs.items() if value is not None)


class TestLane:
    def test_nothing_is_known(self) -> None:
        lane = Lane()
        lane.learn(200, Headers(), 5.0, TODAY)
        assert [lane.delay(5.0) for _ in range(9)] == [0.0] * 9

    @pytest.mark.parametrize(("status", "delay"), [(429, 7.0), (503, 7.0), (500, 0.0), (200, 0.0)])
    def test_come_back_later(self, status: int, delay: float) -> None:
        lane = Lane()
        lane.learn(status, Headers([("Retry-After", "7")]), 5.0, TODAY)
        assert lane.delay(5.0) == delay
        assert lane.delay(11.0) == max(delay - 6.0, 0.0)
        assert lane.delay(12.0) == 0.0

    def test_the_later_of_two_moments_counts(self) -> None:
        lane = Lane()
        lane.learn(429, Headers([("Retry-After", "7")]), 0.0, TODAY)
        lane.learn(429, Headers([("Retry-After", "2")]), 1.0, TODAY)
        assert lane.delay(1.0) == 6.0

    def test_a_quota_counts_down_with_what_is_sent(self) -> None:
        lane = Lane()
        lane.learn(200, quota(2, 10), 0.0, TODAY)
        assert [lane.delay(4.0) for _ in range(4)] == [0.0, 0.0, 6.0, 6.0]
        assert [lane.delay(10.0) for _ in range(4)] == [0.0] * 4, "nothing is known of the next one"

    def test_the_next_quota_is_as_large_as_the_limit(self) -> None:
        lane = Lane()
        lane.learn(200, quota(1, 10, limit=3), 0.0, TODAY)
        assert [lane.delay(0.0) for _ in range(2)] == [0.0, 10.0]
        assert [lane.delay(11.0) for _ in range(4)] == [0.0, 0.0, 0.0, 10.0]
        assert lane.delay(21.0) == 0.0

    def test_answers_out_of_order(self) -> None:
        lane = Lane()
        lane.learn(200, quota(5, 10), 0.0, TODAY)
        assert [lane.delay(0.0) for _ in range(3)] == [0.0] * 3
        lane.learn(200, quota(4, 10), 0.5, TODAY)
        assert [lane.delay(0.5) for _ in range(3)] == [0.0, 0.0, 10.0], "three of five were sent, and two are left"
        lane.learn(200, quota(9, 10), 2.0, TODAY)
        assert [lane.delay(2.0) for _ in range(10)][-2:] == [0.0, 10.0], "a quota of another time"

    def test_a_window_begins_at_its_moment_and_is_as_long_as_the_last(self) -> None:
        lane = Lane()
        limits = {"RateLimit-Limit": "1", "RateLimit-Remaining": "0", "RateLimit-Reset": "0.25"}
        lane.learn(200, Headers(limits.items()), 0.0, TODAY)
        assert [lane.delay(0.25), lane.delay(0.25), lane.delay(0.375), lane.delay(0.5)] == [0.0, 0.25, 0.125, 0.0]

    def test_answers_that_name_moments_a_second_apart_speak_of_one_window(self) -> None:
        for later, left in ((1.0, 2), (1.125, 4)):
            lane = Lane()
            lane.learn(200, quota(2, 10), 0.0, TODAY)
            lane.learn(200, quota(4, 10), later, TODAY)
            assert [lane.delay(later) for _ in range(left + 1)] == [0.0] * left + [10.0]

    def test_waits_are_bounded(self) -> None:
        lane = Lane()
        lane.learn(429, Headers([("Retry-After", "999")]), 0.0, TODAY)
        assert lane.delay(0.0) == 60.0
        lane = Lane()
        lane.learn(200, quota(0, 999), 0.0, TODAY)
        assert lane.delay(1.0) == 60.0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        (" 7 ", 7.0),
        ("Thu, 01 Jan 2026 00:00:30 GMT", 30.0),
        ("Thu, 01 Jan 2026 00:00:30 -0000", 30.0),
        ("Thu, 01 Jan 2026 01:00:30 +0100", 30.0),
        ("Wed, 31 Dec 2025 23:00:00 GMT", 0.0),
        ("\u0663", None),
        ("Wed, 21 Oct 99999999999999999999 07:28:00 GMT", None),
        ("Wed, 21 Oct 2015 07:28:00 +99999999999999999999", None),
        ("soon", None),
        ("", None),
    ],
)
def test_forms_of_retry_after(text: str, seconds: float | None) -> None:
    assert retry_after(Headers([("Retry-After", text)]), datetime(2026, 1, 1, tzinfo=UTC)) == seconds


def test_which_answers_say_something_about_limits() -> None:
    assert [says_when(status, Headers([])) for status in (429, 503, 504, 200)] == [True, True, False, False]
    assert says_when(200, Headers([("X-RateLimit-Remaining", "1")]))


def test_servers_are_told_apart() -> None:
    throttle = Throttle()
    assert throttle.lane("https://a.example/x?y") is throttle.lane("https://a.example/z")
    assert throttle.lane("https://a.example/x") is not throttle.lane("https://b.example/x")
    assert throttle.lane("https://a.example/x") is not throttle.lane("http://a.example/x")


class TestCalls:
    def test_the_next_call_waits(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level("INFO", "cyclr")
        clock = Clock()
        calls = caller(clock)
        script = Script(reply(RateLimit_Remaining="0", RateLimit_Reset="10"), reply())
        drive(call(calls, GET, ID), script, clock)
        assert clock.slept == []
        clock.now += 3
        drive(call(calls, GET, ID), script, clock)
        assert clock.slept == [pytest.approx(7.7)], "the seven seconds that are left, and a tenth of jitter"
        assert "cycles.get (GET /cycles/{cycleId}): waits 7.70 s for the rate limit" in caplog.text

    def test_one_who_is_refused_holds_the_others_back(self) -> None:
        clock = Clock()
        calls = caller(clock)
        with pytest.raises(RateLimitError):
            drive(call(calls, GET, ID), Script(*[reply(429, Retry_After="50")] * 3), clock)
        assert clock.slept == [50.0, 50.0]
        drive(call(calls, GET, ID), Script(reply()), clock)
        assert clock.slept == [50.0, 50.0, 55.0]

    def test_it_ends_whatever_the_server_says(self) -> None:
        clock = Clock()
        calls = caller(clock)
        calls.throttle.lane("https://api.cyclr.com").learn(200, quota(0, 9999), clock.now, TODAY)
        drive(call(calls, GET, ID), Script(reply()), clock)
        assert clock.slept == [pytest.approx(66.0)]

    def test_it_ends_after_the_longest_wait_to_the_second(self) -> None:
        clock = Clock()
        calls = caller(clock)
        calls = replace(calls, timing=replace(calls.timing, jitter=lambda: 0.0))
        calls.throttle.lane("https://api.cyclr.com").learn(200, quota(0, 9999), clock.now, TODAY)
        drive(call(calls, GET, ID), Script(reply()), clock)
        assert clock.slept == [60.0]

    def test_waits_that_follow_each_other_are_no_longer_together(self) -> None:
        clock = Clock()
        calls = caller(clock)
        calls = replace(calls, timing=replace(calls.timing, jitter=lambda: 0.0))
        lane = calls.throttle.lane("https://api.cyclr.com")
        lane.learn(429, Headers([("Retry-After", "30")]), clock.now, TODAY)
        flow = call(calls, GET, ID)
        assert flow.send(None).seconds == 30
        clock.now += 30
        lane.learn(429, Headers([("Retry-After", "60")]), clock.now, TODAY)
        assert flow.send(None).seconds == 30
        flow.close()

    def test_a_wait_as_long_as_the_deadline_is_too_long(self) -> None:
        clock = Clock()
        calls = caller(clock, deadline=50, max_retries=3)
        calls = replace(calls, timing=replace(calls.timing, jitter=lambda: 0.0))
        lane = calls.throttle.lane("https://api.cyclr.com")

        def closing(request: Request) -> RawResponse:
            lane.learn(429, Headers([("Retry-After", "50")]), clock.now, TODAY)
            return reply(503)

        with pytest.raises(APITimeoutError, match="leaves no time") as caught:
            drive(call(calls, GET, ID), Script(reply(503), closing, reply()), clock)
        assert caught.value.retries == 1

    def test_a_call_without_retries_waits_for_nothing(self) -> None:
        clock = Clock()
        calls = caller(clock, max_retries=0)
        script = Script(reply(429, Retry_After="50"), reply())
        with pytest.raises(RateLimitError):
            drive(call(calls, GET, ID), script, clock)
        drive(call(calls, GET, ID), script, clock)
        assert clock.slept == []

    def test_the_deadline_holds(self) -> None:
        clock = Clock()
        calls = caller(clock, deadline=5)
        calls.throttle.lane("https://api.cyclr.com").learn(429, Headers([("Retry-After", "5")]), clock.now, TODAY)
        with pytest.raises(APITimeoutError, match="rate limit of the server leaves no time") as caught:
            drive(call(calls, GET, ID), Script(), clock)
        assert (caught.value.failure, caught.value.retries) == ("not sent", 0)

    def test_derived_clients_wait_together(self) -> None:
        client = make(token="t", transport=Script())
        assert client.with_options(timeout=5)._calls().throttle is client._calls().throttle
        assert make(token="t", transport=Script())._calls().throttle is not client._calls().throttle


class Limited:
    """A server that lets five requests through in each fifth of a second."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.start = time.monotonic()
        self.served: dict[int, int] = {}
        self.refused = 0

    def send(self, request: Request) -> RawResponse:
        with self.lock:
            passed = time.monotonic() - self.start
            window = int(passed / 0.2)
            count = self.served[window] = self.served.get(window, 0) + 1
            self.refused += count > 5
        limits: dict[str, Any] = {
            "RateLimit_Limit": "5",
            "RateLimit_Remaining": str(max(5 - count, 0)),
            "RateLimit_Reset": f"{0.2 * (window + 1) - passed:.3f}",
        }
        return reply(429 if count > 5 else 200, **limits)

    def close(self) -> None: ...


def test_16_threads_do_not_each_hammer() -> None:
    server = Limited()
    client: Client = make(token="t", transport=server, max_retries=4)
    client._perform(GET, ID)
    done: list[int] = []

    def work() -> None:
        done.extend(client._perform(GET, ID).status for _ in range(2))

    threads = [threading.Thread(target=work) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert done == [200] * 32
    assert server.refused <= 12, "most waited, instead of being refused"
