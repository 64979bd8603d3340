# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of health."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Health(Resource):
    """The operations of health."""

    def ping(self, *, options: CallOptions | None = None) -> None:
        """`GET /ping`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncHealth(AsyncResource):
    """The operations of health."""

    async def ping(self, *, options: CallOptions | None = None) -> None:
        """`GET /ping`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
