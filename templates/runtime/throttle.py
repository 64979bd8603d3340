"""What the answers of a server say about its limits, so that all calls of a client wait.

A server that says "come back in 7 seconds" (`Retry-After`), or that nothing is left of
a quota (`RateLimit`, `RateLimit-*`, `X-RateLimit-*`), is asked again when it wants to
be, by every thread and task, and not by each of them in turn until all were refused.
"""

import threading
from datetime import datetime
from typing import TYPE_CHECKING

from . import forks
from .headers import Headers

if TYPE_CHECKING:
    from .quotas import Quota

LONGEST_WAIT = 60.0
"""The most seconds that are waited for, whatever the server asks for."""


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
        from .quotas import read_quota, retry_after

        seconds = retry_after(headers, today) if status in (429, 503) else None
        quota = read_quota(headers, today)
        with self._lock:
            if seconds is not None:
                self._opens_at = max(self._opens_at, now + seconds)
            if quota is not None:
                self._keep(quota, now)

    def _keep(self, quota: "Quota", now: float) -> None:
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
