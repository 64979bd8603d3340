"""The body of an answer as it comes, for both kinds of clients: flows that read it.

Each wait ends after the call's `timeout`, all of them together at its `deadline`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from msgspec.structs import replace

from .calls import Caller, Exchange, exchange
from .drivers import Ask, Flow, Sleep
from .errors import APIConnectionError, APITimeoutError
from .requests import Call
from .retries import Policy, backoff
from .transport import RawResponse


@dataclass(frozen=True, slots=True)
class Order:
    """A call whose answer is to be read as it comes."""

    caller: Caller
    call: Call

    def send(
        self, headers: Mapping[str, str] | None = None, end: float | None = None
    ) -> Flow["Incoming"]:
        """The answer, which is a success; `end` is the deadline of an earlier call."""
        options = self.call.options
        merged = {**(options.headers or {}), **(headers or {})}
        call = replace(self.call, options=options.changed(headers=merged))
        done = yield from exchange(self.caller, call, streams=True, end=end)
        return Incoming(done)


class Incoming:
    """A body that is read piece by piece."""

    def __init__(self, done: Exchange) -> None:
        self.answer: RawResponse = done.answer
        self.retries: int = done.retries
        self.policy: Policy = done.policy
        self.url: str = done.url
        self._whole = done.answer.content

    def read(self) -> Flow[bytes]:
        """The next piece; nothing at the end."""
        stream = self.answer.stream
        if stream is None:
            whole, self._whole = self._whole, b""
            return whole
        left = self.policy.left
        if left is not None and left <= 0:
            raise self._about(APITimeoutError("the deadline is over"))
        limits = [limit for limit in (self.policy.timeout, left) if limit is not None]
        try:
            piece: bytes = yield Ask(partial(stream.read, min(limits, default=None)))
        except APIConnectionError as error:
            raise self._about(error) from error.__cause__
        return piece

    def read_all(self) -> Flow[RawResponse]:
        """The answer with its whole body, and closed."""
        pieces = []
        while piece := (yield from self.read()):
            pieces.append(piece)
        yield from self.close()
        return replace(self.answer, content=b"".join(pieces), stream=None)

    def close(self) -> Flow[None]:
        """Leaves the rest unread."""
        if self.answer.stream is not None:
            yield Ask(self.answer.stream.close)

    def _about(self, error: APIConnectionError) -> APIConnectionError:
        return error.about(self.policy.label, self.retries)


def may_pause(policy: Policy, failures: int, seconds: float) -> bool:
    """Whether a body may be asked for again after so many seconds."""
    left = policy.left
    is_over = left is not None and left <= seconds
    return failures < policy.max_retries and policy.is_repeatable and not is_over


def pause(
    policy: Policy, error: APIConnectionError, failures: int, seconds: float | None
) -> Flow[None]:
    """Waits before a broken body is asked for again; raises the error if it is not."""
    if seconds is None:
        seconds = backoff(failures, policy.timing.jitter())
    if not may_pause(policy, failures, seconds):
        raise error
    policy.log.retry(policy.label, failures + 1, seconds)
    yield Sleep(seconds)
