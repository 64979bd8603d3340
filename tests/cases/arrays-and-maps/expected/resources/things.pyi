# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of things."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Thing

class Things(Resource):
    """The operations of things."""

    def get(self, *, options: CallOptions | None = None) -> Thing:
        """`GET /things`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The thing.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncThings(AsyncResource):
    """The operations of things."""

    async def get(self, *, options: CallOptions | None = None) -> Thing:
        """`GET /things`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The thing.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
