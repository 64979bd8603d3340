# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of billing settings."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class BillingSettings(Resource):
    """The operations of billing settings."""

    def save_all(self, *, options: CallOptions | None = None) -> None:
        """`PUT /v1/billing`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncBillingSettings(AsyncResource):
    """The operations of billing settings."""

    async def save_all(self, *, options: CallOptions | None = None) -> None:
        """`PUT /v1/billing`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
