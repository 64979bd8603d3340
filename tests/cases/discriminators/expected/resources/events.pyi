# Made by clientwright. Change the document or the configuration, then regenerate.

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

        Returns:
            All events.
        """

class AsyncEvents(AsyncResource):
    """The operations of events."""

    async def list(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[Created | Deleted]:
        """`GET /events`.

        Returns:
            All events.
        """
