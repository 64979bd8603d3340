# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of events."""

import builtins

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Created, Deleted

class Events(Resource):
    """The operations of events."""

    def list(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[Created | Deleted]:
        """`GET /events`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            All events.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncEvents(AsyncResource):
    """The operations of events."""

    async def list(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[Created | Deleted]:
        """`GET /events`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            All events.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
