"""Transports of the user's own: they answer by themselves and remember what they were asked."""

from __future__ import annotations

from cyclr import Headers, RawResponse, Request
from tests.cyclr.conftest import Side


class Recorder:
    """A transport of the user's: it answers by itself and remembers what it was asked."""

    def __init__(self, content: bytes = b'{"Id": "42"}') -> None:
        self.requests: list[Request] = []
        self.content = content
        self.is_closed = False

    def send(self, request: Request) -> RawResponse:
        self.requests.append(request)
        return RawResponse(200, Headers([("content-type", "application/json")]), self.content)

    def close(self) -> None:
        self.is_closed = True


class AsyncRecorder(Recorder):
    async def send(self, request: Request) -> RawResponse:  # type: ignore[override]
        return super().send(request)

    async def aclose(self) -> None:
        self.close()


def recorder(side: Side) -> Recorder:
    return Recorder() if side.name == "sync" else AsyncRecorder()
