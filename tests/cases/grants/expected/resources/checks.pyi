# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of checks."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Checks(Resource):
    """The operations of checks."""

    def login(self, *, options: CallOptions | None = None) -> None:
        """`GET /check`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncChecks(AsyncResource):
    """The operations of checks."""

    async def login(self, *, options: CallOptions | None = None) -> None:
        """`GET /check`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
