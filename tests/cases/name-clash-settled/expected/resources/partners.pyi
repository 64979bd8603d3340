# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of partners."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Partners(Resource):
    """The operations of partners."""

    def list_accounts(self, *, options: CallOptions | None = None) -> None:
        """`GET /partners/accounts`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPartners(AsyncResource):
    """The operations of partners."""

    async def list_accounts(self, *, options: CallOptions | None = None) -> None:
        """`GET /partners/accounts`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
