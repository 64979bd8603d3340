"""When a request is sent again, and after how long.

A failure is *not sent* (every method may try again), *ambiguous* (only where doing it
twice is the same as once) or *refused* (the status tells).
"""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from msgspec import Struct

from .drivers import Flow, Send, Sleep
from .errors import APIConnectionError, APITimeoutError
from .events import Retry, tell
from .logs import Log
from .settings import Settings
from .throttle import LONGEST_WAIT, Lane, says_when
from .transport import RawResponse, Request

IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"})
"""The methods for which twice is the same as once (RFC 9110 §9.2.2)."""
REFUSED = frozenset({425, 429, 503})
"""Statuses that say: not done, come back later."""
UNCERTAIN = frozenset({408, 500, 502, 504})
"""Statuses that may come with the work half done."""
Outcome = RawResponse | APIConnectionError
_FIRST_BACKOFF, _LONGEST_BACKOFF = 0.5, 8.0


class Timing(Struct, frozen=True):
    """The clock, and what else of the outside world decides when things happen."""

    clock: Callable[[], float] = time.monotonic
    today: Callable[[], datetime] = lambda: datetime.now(UTC)
    jitter: Callable[[], float] = random.random


class Policy(Struct, frozen=True):
    """How often and until when one call may be tried."""

    timing: Timing
    log: Log
    label: str
    """What is being called, for messages."""
    template: str
    """The path with its gaps, for traces."""
    max_retries: int
    timeout: float | None
    end: float | None
    """The moment of the clock at which the call has to be over."""
    is_repeatable: bool
    """Whether doing it twice is the same as doing it once."""
    has_key: bool
    """Whether an idempotency key makes it so."""
    lane: Lane | None = None
    """The limits of the server that are waited for; calls without retries do not."""
    settings: Settings = Settings()
    """Who is told what happens, among others."""
    tracer: Any = None

    @property
    def left(self) -> float | None:
        """The seconds until the deadline, where there is one."""
        return None if self.end is None else self.end - self.timing.clock()

    def may_repeat(self, outcome: Outcome) -> bool:
        """Whether a request with this outcome may be sent again."""
        is_safe = self.is_repeatable or self.has_key
        if isinstance(outcome, APIConnectionError):
            return outcome.failure == "not sent" or is_safe
        if outcome.status in REFUSED:
            return True
        return (outcome.status in UNCERTAIN and is_safe) or (
            outcome.status == 409 and self.has_key
        )

    def wait(self, outcome: Outcome, retries: int) -> float | None:
        """The seconds to wait before the next attempt; `None` where there is none."""
        if retries >= self.max_retries or not self.may_repeat(outcome):
            return None
        seconds = None
        if isinstance(outcome, RawResponse):
            from .quotas import retry_after

            seconds = retry_after(outcome.headers, self.timing.today())
        if seconds is None:
            seconds = backoff(retries, self.timing.jitter())
        left = self.left
        return seconds if left is None or seconds < left else None

    def limit(self, request: Request, retries: int) -> Request:
        """The request with the time that its attempt has."""
        left = self.left
        if left is not None and left <= 0:
            raise APITimeoutError(
                "the deadline is over", failure="not sent", operation=self.label
            ).about(self.label, max(retries - 1, 0))
        limits = [limit for limit in (self.timeout, left) if limit is not None]
        return request.within(min(limits, default=None))

    def learn(self, outcome: RawResponse | APIConnectionError) -> None:
        """Takes note of the limits that an answer tells of."""
        if self.lane is None or not isinstance(outcome, RawResponse):
            return
        if says_when(outcome.status, outcome.headers):
            timing = self.timing
            self.lane.learn(
                outcome.status, outcome.headers, timing.clock(), timing.today()
            )


def attempts(
    policy: Policy, prepare: Callable[[], Flow[Request]], retries: int = 0
) -> Flow[tuple[RawResponse, int]]:
    """The last answer, good or bad, and how many attempts came before it.

    Each attempt is prepared anew, so that it carries a fresh token.
    """
    while True:
        if policy.lane is not None:
            yield from _wait_for_turn(policy, policy.lane, retries)
        request = policy.limit((yield from prepare()), retries)
        outcome = yield from _attempt(policy, request, retries)
        if isinstance(outcome, RawResponse) and outcome.status < 400:
            return outcome, retries
        seconds = None if request.is_spent else policy.wait(outcome, retries)
        if seconds is None:
            if isinstance(outcome, APIConnectionError):
                raise outcome.about(policy.label, retries)
            return outcome, retries
        retries += 1
        policy.log.retry(policy.label, retries, seconds)
        retry = Retry(policy.label, retries, seconds, outcome)
        yield from tell(policy.settings.on_retry, retry)
        yield Sleep(seconds)


def _attempt(policy: Policy, request: Request, retries: int) -> Flow[Outcome]:
    """What came of one request; whoever wants to know is told."""
    if policy.settings.on_request is not None:
        yield from tell(policy.settings.on_request, request)
    started = policy.timing.clock()
    if policy.tracer is None:
        outcome = yield from _outcome(request)
    else:
        outcome = yield from _traced(policy, request, retries)
    policy.log.attempt(request, outcome, policy.timing.clock() - started)
    policy.learn(outcome)
    if policy.settings.on_response is not None and isinstance(outcome, RawResponse):
        yield from tell(policy.settings.on_response, request, outcome)
    return outcome


def _traced(policy: Policy, request: Request, retries: int) -> Flow[Outcome]:
    from .tracing import traced

    with traced(policy.tracer, request, policy.template, retries) as attempt:
        outcome = yield from _outcome(attempt.request)
        attempt.end(outcome)
        return outcome


def _outcome(request: Request) -> Flow[Outcome]:
    try:
        answer: RawResponse = yield Send(request)
    except APIConnectionError as error:
        return error
    if request.headers.hidden:  # the server may repeat them
        headers = answer.headers.hiding(request.headers.hidden)
        return RawResponse(answer.status, headers, answer.content, answer.stream)
    return answer


def _wait_for_turn(policy: Policy, lane: Lane, retries: int) -> Flow[None]:
    """Waits while the server wants no requests, but no longer than `LONGEST_WAIT`.

    Those who waited come back one after the other, within a tenth of that time.
    """
    start = now = policy.timing.clock()
    while (waited := now - start) < LONGEST_WAIT:
        seconds = lane.delay(now)
        if not seconds:
            return
        seconds = min(seconds, LONGEST_WAIT - waited)
        seconds += policy.timing.jitter() * seconds / 10
        if policy.left is not None and seconds >= policy.left:
            raise APITimeoutError(
                "the rate limit of the server leaves no time before the deadline",
                failure="not sent",
            ).about(policy.label, max(retries - 1, 0))
        policy.log.throttled(policy.label, seconds)
        yield Sleep(seconds)
        now = policy.timing.clock()


def backoff(retries: int, jitter: float) -> float:
    """Seconds that double with each retry, times a random number up to 1.

    Clients that failed together do not come back together that way.
    """
    return jitter * min(_FIRST_BACKOFF * 2.0**retries, _LONGEST_BACKOFF)
