# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.framing import ServerSentEvent
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams import AsyncStream, Stream
from ..models import Event, FeedReadLinesItem, Signal

class Feed(Resource):
    """The operations of feed."""

    def listen_events(self, *, options: CallOptions | None = None) -> Stream[Event]:
        """`GET /events`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """

    def watch_ticks(
        self, *, options: CallOptions | None = None
    ) -> Stream[ServerSentEvent]:
        """`GET /ticks`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """

    def read_lines(
        self, *, options: CallOptions | None = None
    ) -> Stream[FeedReadLinesItem]:
        """`GET /lines`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """

    def read_records(self, *, options: CallOptions | None = None) -> Stream[int]:
        """`GET /records`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """

    def join_channel(self, *, options: CallOptions | None = None) -> Stream[Signal]:
        """`GET /channel`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """

class AsyncFeed(AsyncResource):
    """The operations of feed."""

    def listen_events(
        self, *, options: CallOptions | None = None
    ) -> AsyncStream[Event]:
        """`GET /events`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """

    def watch_ticks(
        self, *, options: CallOptions | None = None
    ) -> AsyncStream[ServerSentEvent]:
        """`GET /ticks`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """

    def read_lines(
        self, *, options: CallOptions | None = None
    ) -> AsyncStream[FeedReadLinesItem]:
        """`GET /lines`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """

    def read_records(self, *, options: CallOptions | None = None) -> AsyncStream[int]:
        """`GET /records`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """

    def join_channel(
        self, *, options: CallOptions | None = None
    ) -> AsyncStream[Signal]:
        """`GET /channel`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """
