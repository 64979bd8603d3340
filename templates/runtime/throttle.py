"""What the answers of a server say about its limits, so that all calls of a client wait.

A server that says "come back in 7 seconds" (`Retry-After`), or that nothing is left of
a quota (`RateLimit`, `RateLimit-*`, `X-RateLimit-*`), is asked again when it wants to
be, by every thread and task, and not by each of them in turn until all were refused.
"""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from re import findall
from typing import NamedTuple

from . import forks
from .response import Headers

LONGEST_WAIT = 60.0
"""The most seconds that are waited for, whatever the server asks for."""
_PREFIXES = ("ratelimit", "x-ratelimit", "x-rate-limit")
_EPOCH = 1e9
"""A reset above this is no number of seconds, but a moment in seconds since 1970."""


class Quota(NamedTuple):
    """How many requests may still be sent, and for how many seconds that holds."""

    remaining: int
    reset: float
    limit: int | None = None
    """How many there are in all, once the quota is whole again."""


class Lane:
    """The way to one server: when the next request may go.

    A quota counts down with the requests that are sent, not only with the answers that
    tell of it: many that go at once do not all take the same last place.
    """

    def __init__(self) -> None:
        self.after_fork()
        self._opens_at = 0.0
        self._left: int | None = None
        self._limit: int | None = None
        self._window = 0.0
        self._renews_at = 0.0

    def after_fork(self) -> None:
        """A new lock, for a thread of the parent may have held the last one."""
        self._lock = threading.Lock()

    def delay(self, now: float) -> float:
        """The seconds to wait before asking again; 0 takes the place, to send now."""
        with self._lock:
            if now < self._opens_at:
                return min(self._opens_at - now, LONGEST_WAIT)
            if now >= self._renews_at:
                self._left, self._renews_at = self._limit, now + self._window
            if self._left is None:
                return 0.0
            if self._left > 0:
                self._left -= 1
                return 0.0
            return min(self._renews_at - now, LONGEST_WAIT)

    def learn(self, status: int, headers: Headers, now: float, today: datetime) -> None:
        """Takes note of what an answer says."""
        seconds = retry_after(headers, today) if status in (429, 503) else None
        quota = read_quota(headers, today)
        with self._lock:
            if seconds is not None:
                self._opens_at = max(self._opens_at, now + seconds)
            if quota is not None:
                self._keep(quota, now)

    def _keep(self, quota: Quota, now: float) -> None:
        """Of answers about the same time, the one that leaves least is the newest."""
        left, renews_at = quota.remaining, now + quota.reset
        if self._left is not None and abs(renews_at - self._renews_at) <= 1:
            left = min(left, self._left)
        self._left, self._renews_at = left, renews_at
        self._limit, self._window = quota.limit, max(self._window, quota.reset)


class Throttle:
    """The lanes of a client, one for each server; derived clients share them."""

    def __init__(self) -> None:
        self._lanes: dict[str, Lane] = {}
        self.after_fork()
        forks.register(self)

    def after_fork(self) -> None:
        """New locks, for threads of the parent may have held the last ones."""
        self._lock = threading.Lock()
        for lane in self._lanes.values():
            lane.after_fork()

    def lane(self, url: str) -> Lane:
        """The lane of the server that the URL is on."""
        origin = "/".join(url.split("/", 3)[:3])
        with self._lock:
            return self._lanes.setdefault(origin, Lane())


def says_when(status: int, headers: Headers) -> bool:
    """Whether an answer may say something about the limits of its server."""
    if status in (429, 503):
        return True
    return any(name.startswith(("rate", "x-rate")) for name in headers)


def read_quota(headers: Headers, today: datetime) -> Quota | None:
    """The tightest quota that the headers tell of, in any of the usual forms."""
    return min(
        _quotas(headers, today),
        key=lambda quota: (quota.remaining, -quota.reset),
        default=None,
    )


def _quotas(headers: Headers, today: datetime) -> Iterator[Quota]:
    for prefix in _PREFIXES:
        limit, remaining, reset = (
            _number(headers.get(f"{prefix}-{name}"))
            for name in ("limit", "remaining", "reset")
        )
        if remaining is not None and reset is not None:
            yield _quota(remaining, _seconds(reset, today), limit)
    text = headers.get("ratelimit", "")
    policies = dict(_items(headers.get("ratelimit-policy", "")))
    if "remaining" in (members := _parameters(text.replace(",", ";"))):
        # drafts 7 and 8 of the IETF: `RateLimit: limit=10, remaining=3, reset=7`
        yield _quota(members["remaining"], members.get("reset"), members.get("limit"))
        return
    for name, parameters in _items(text):  # since then: `RateLimit: "day";r=3;t=7`
        policy = policies.get(name, {})
        if "r" in parameters:
            reset = parameters.get("t", policy.get("w"))
            yield _quota(parameters["r"], reset, policy.get("q"))


def _quota(remaining: float, reset: float | None, limit: float | None) -> Quota:
    whole = None if limit is None or limit < 1 else int(limit)
    return Quota(int(max(remaining, 0)), max(reset or 0.0, 0.0), whole)


def _items(text: str) -> Iterator[tuple[str, dict[str, float]]]:
    """The items of a structured list (RFC 9651), by name, with their numbers."""
    for name, rest in findall(r'"([^"]*)"((?:\s*;[^,"]*)?)', text):
        yield name, _parameters(rest)


def _parameters(text: str) -> dict[str, float]:
    found = findall(r"(?:^|;)\s*([a-z]+)\s*=\s*(\d{1,15}(?:\.\d{1,9})?)", text)
    return {name: float(value) for name, value in found}


def _number(text: str | None) -> float | None:
    """The number at the beginning of a header: `100, 100;w=60` gives 100."""
    found = findall(r"^\s*(\d{1,15}(?:\.\d{1,9})?)\s*(?:[,;]|$)", text or "")
    return float(found[0]) if found else None


def _seconds(reset: float, today: datetime) -> float:
    """The seconds until then, where servers give seconds, moments or milliseconds."""
    if reset > _EPOCH * 1000:
        reset /= 1000
    return reset - today.timestamp() if reset > _EPOCH else reset


def retry_after(headers: Headers, now: datetime) -> float | None:
    """The seconds the server asks for, at most `LONGEST_WAIT`; RFC 9110 §10.2.3."""
    from email.utils import parsedate_to_datetime

    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdecimal():
        return min(float(text), LONGEST_WAIT)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max((moment - now).total_seconds(), 0.0), LONGEST_WAIT)
