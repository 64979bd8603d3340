# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of accounts."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Accounts(Resource):
    """The operations of accounts."""

    def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /accounts`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def list_recent(self, *, options: CallOptions | None = None) -> None:
        """`GET /v2/accounts`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncAccounts(AsyncResource):
    """The operations of accounts."""

    async def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /accounts`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def list_recent(self, *, options: CallOptions | None = None) -> None:
        """`GET /v2/accounts`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
