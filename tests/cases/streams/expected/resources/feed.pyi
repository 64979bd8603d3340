# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of feed."""

from .._runtime.framing import ServerSentEvent
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams import AsyncStream, Stream
from ..models import Event, FeedReadLinesItem, Signal

class Feed(Resource):
    """The operations of feed."""

    def listen_events(self, *, options: CallOptions | None = None) -> Stream[Event]:
        """`GET /events`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def watch_ticks(
        self, *, options: CallOptions | None = None
    ) -> Stream[ServerSentEvent]:
        """`GET /ticks`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def read_lines(
        self, *, options: CallOptions | None = None
    ) -> Stream[FeedReadLinesItem]:
        """`GET /lines`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def read_records(self, *, options: CallOptions | None = None) -> Stream[int]:
        """`GET /records`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def join_channel(self, *, options: CallOptions | None = None) -> Stream[Signal]:
        """`GET /channel`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncFeed(AsyncResource):
    """The operations of feed."""

    def listen_events(
        self, *, options: CallOptions | None = None
    ) -> AsyncStream[Event]:
        """`GET /events`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def watch_ticks(
        self, *, options: CallOptions | None = None
    ) -> AsyncStream[ServerSentEvent]:
        """`GET /ticks`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def read_lines(
        self, *, options: CallOptions | None = None
    ) -> AsyncStream[FeedReadLinesItem]:
        """`GET /lines`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def read_records(self, *, options: CallOptions | None = None) -> AsyncStream[int]:
        """`GET /records`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def join_channel(
        self, *, options: CallOptions | None = None
    ) -> AsyncStream[Signal]:
        """`GET /channel`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
