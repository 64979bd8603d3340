# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.framing import ServerSentEvent
from .._runtime.operation import Operation, WholeEvent
from .._runtime.resource import AsyncResource, Resource

_LISTEN_EVENTS = Operation(
    "feed.listen_events",
    method="GET",
    path=("/events",),
    responses={"200": {"text/event-stream": lambda: WholeEvent(models.Event)}},
)
_WATCH_TICKS = Operation(
    "feed.watch_ticks",
    method="GET",
    path=("/ticks",),
    responses={"200": {"text/event-stream": lambda: ServerSentEvent}},
)
_READ_LINES = Operation(
    "feed.read_lines",
    method="GET",
    path=("/lines",),
    responses={"200": {"application/jsonl": lambda: models.FeedReadLinesItem}},
)
_READ_RECORDS = Operation(
    "feed.read_records",
    method="GET",
    path=("/records",),
    responses={"200": {"application/json-seq": lambda: int}},
)
_JOIN_CHANNEL = Operation(
    "feed.join_channel",
    method="GET",
    path=("/channel",),
    responses={"200": {"text/event-stream": lambda: WholeEvent(models.Signal)}},
)


class Feed(Resource):
    """The operations of feed."""

    def listen_events(self, *, options=None):
        """`GET /events`."""
        return self._stream(_LISTEN_EVENTS, {}, options)

    def watch_ticks(self, *, options=None):
        """`GET /ticks`."""
        return self._stream(_WATCH_TICKS, {}, options)

    def read_lines(self, *, options=None):
        """`GET /lines`."""
        return self._stream(_READ_LINES, {}, options)

    def read_records(self, *, options=None):
        """`GET /records`."""
        return self._stream(_READ_RECORDS, {}, options)

    def join_channel(self, *, options=None):
        """`GET /channel`."""
        return self._stream(_JOIN_CHANNEL, {}, options)


class AsyncFeed(
    AsyncResource,
    of=Feed,
    streams=(
        "join_channel",
        "listen_events",
        "read_lines",
        "read_records",
        "watch_ticks",
    ),
):
    """The operations of feed."""
