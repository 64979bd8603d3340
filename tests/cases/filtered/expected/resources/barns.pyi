# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of barns."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Barn

class Barns(Resource):
    """The operations of barns."""

    def get(self, *, options: CallOptions | None = None) -> Barn:
        """`GET /barn`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A later tag counts, too.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncBarns(AsyncResource):
    """The operations of barns."""

    async def get(self, *, options: CallOptions | None = None) -> Barn:
        """`GET /barn`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A later tag counts, too.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
