# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of admin."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Admin(Resource):
    """The operations of admin."""

    def get_health(self, *, options: CallOptions | None = None) -> None:
        """`GET /admin/health`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncAdmin(AsyncResource):
    """The operations of admin."""

    async def get_health(self, *, options: CallOptions | None = None) -> None:
        """`GET /admin/health`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
