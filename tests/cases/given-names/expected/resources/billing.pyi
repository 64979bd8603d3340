# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of billing."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Billing(Resource):
    """The operations of billing."""

    def get_settings(self, *, options: CallOptions | None = None) -> None:
        """`GET /v1/billing`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncBilling(AsyncResource):
    """The operations of billing."""

    async def get_settings(self, *, options: CallOptions | None = None) -> None:
        """`GET /v1/billing`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
