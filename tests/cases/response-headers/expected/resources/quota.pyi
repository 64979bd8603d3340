# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of quota."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Quota(Resource):
    """The operations of quota."""

    def get(self, *, options: CallOptions | None = None) -> int:
        """`GET /quota`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            How much is left. Headers that `with_response` gives as values: `X-Days`,
                `X-Names`, `X-Open`, `X-Plan`, `X-Rate-Limit`, `X-Reset`, `X-Share`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncQuota(AsyncResource):
    """The operations of quota."""

    async def get(self, *, options: CallOptions | None = None) -> int:
        """`GET /quota`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            How much is left. Headers that `with_response` gives as values: `X-Days`,
                `X-Names`, `X-Open`, `X-Plan`, `X-Rate-Limit`, `X-Reset`, `X-Share`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
