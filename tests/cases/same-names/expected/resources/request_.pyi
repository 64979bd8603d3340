# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of request."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Request(Resource):
    """The operations of request."""

    def close(self, timeout: int, *, options: CallOptions | None = None) -> None:
        """`DELETE /resources/{timeout}`.

        Args:
            timeout: `timeout` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncRequest(AsyncResource):
    """The operations of request."""

    async def close(self, timeout: int, *, options: CallOptions | None = None) -> None:
        """`DELETE /resources/{timeout}`.

        Args:
            timeout: `timeout` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
