"""What the headers of an answer say about quotas and waiting, in any of the usual forms."""

from collections.abc import Iterator
from datetime import datetime
from re import findall
from typing import NamedTuple

from .headers import Headers, http_date
from .throttle import LONGEST_WAIT

_PREFIXES = ("ratelimit", "x-ratelimit", "x-rate-limit")
_EPOCH = 1e9
"""A reset above this is no number of seconds, but a moment in seconds since 1970."""


class Quota(NamedTuple):
    """How many requests may still be sent, and for how many seconds that holds."""

    remaining: int
    reset: float
    limit: int | None = None
    """How many there are in all, once the quota is whole again."""


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
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdecimal():
        return min(float(text), LONGEST_WAIT)
    moment = http_date(text)
    if moment is None:
        return None
    return min(max((moment - now).total_seconds(), 0.0), LONGEST_WAIT)
