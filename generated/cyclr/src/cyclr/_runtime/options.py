"""How calls are made: the settings of a client, and the options of one call."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .events import Events

_NO_LIMIT = 1e8
"""Seconds, some three years, that no operating system has to count to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOptions:
    """What one call does differently; `None` leaves it to the client.

    Headers win over those of the call and of the client, and so do query values.
    """

    headers: Mapping[str, str] | None = field(default=None, repr=False)
    query: Mapping[str, Any] | None = field(default=None, repr=False)
    timeout: float | None = None
    """Seconds one attempt may take."""
    deadline: float | None = None
    """Seconds the call may take, with retries, waits and token requests."""
    max_retries: int | None = None
    idempotency_key: str | None = None
    """Sent as `Idempotency-Key`; any method may then be retried."""
    limit: int | None = None
    """The most items that a call with pages gives, over all of its pages."""
    resume: str | None = field(default=None, repr=False)
    """The `resume_token` of a page: a call with the same arguments goes on there."""

    def __post_init__(self) -> None:
        check_limits(self.timeout, self.deadline, self.max_retries)
        if self.limit is not None and self.limit < 1:
            raise ValueError(f"`limit` is {self.limit}: pass a number above 0")

    def beside(
        self, headers: Mapping[str, str] | None, query: Mapping[str, Any] | None
    ) -> "CallOptions":
        """The options with more headers and query values, which these win over."""
        return replace(
            self,
            headers={**(headers or {}), **(self.headers or {})},
            query={**(query or {}), **(self.query or {})},
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What all calls of a client have in common."""

    parameters: Mapping[str, Any] = field(default_factory=dict)
    """Client-wide parameters, by argument."""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    timeout: float | None = 60.0
    deadline: float | None = None
    max_retries: int = 2
    idempotency_keys: bool = False
    """Whether each `POST` and `PATCH` gets an `Idempotency-Key`, so as to be retried."""
    strict: bool = False
    """Whether an answer that differs from its type is an error."""
    events: Events = field(default_factory=Events)

    def __post_init__(self) -> None:
        check_limits(self.timeout, self.deadline, self.max_retries)

    def changed(self, changes: Mapping[str, Any]) -> "Settings":
        """The settings with some replaced; parameters and headers are added.

        A parameter or header of `None` is taken away.
        """
        merged = {
            name: _merge(getattr(self, name), changes[name] or {})
            for name in ("parameters", "headers")
            if name in changes
        }
        names = Events.__dataclass_fields__.keys() & changes
        told = {name: changes[name] for name in names}
        others = {name: changes[name] for name in changes.keys() - names}
        events = replace(self.events, **told)
        return replace(self, **{**others, **merged, "events": events})


def check_limits(
    timeout: float | None, deadline: float | None, max_retries: int | None
) -> None:
    """Raises `ValueError` where a limit would let no call through."""
    for name, seconds in (("timeout", timeout), ("deadline", deadline)):
        if seconds is not None and not 0 < seconds < _NO_LIMIT:
            raise ValueError(f"`{name}` is {seconds}: pass seconds above 0, or `None`")
    if max_retries is not None and max_retries < 0:
        raise ValueError(f"`max_retries` is {max_retries}: 0 means no retries")


def _merge(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    folded = {name.lower() for name in new}
    kept = {name: value for name, value in old.items() if name.lower() not in folded}
    return kept | {name: value for name, value in new.items() if value is not None}
