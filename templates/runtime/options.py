"""The options of one call. A call without any does not load this."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .settings import check_limits


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

    def changed(self, **changes: Any) -> "CallOptions":
        """The options with some replaced."""
        return replace(self, **changes)

    def beside(
        self, headers: Mapping[str, str] | None, query: Mapping[str, Any] | None
    ) -> "CallOptions":
        """The options with more headers and query values, which these win over."""
        return self.changed(
            headers={**(headers or {}), **(self.headers or {})},
            query={**(query or {}), **(self.query or {})},
        )
