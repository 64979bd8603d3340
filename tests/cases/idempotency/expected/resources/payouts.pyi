# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of payouts."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Payouts(Resource):
    """The operations of payouts."""

    def create(
        self, *, idempotency_key: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /payouts`.

        Args:
            idempotency_key: `Idempotency-Key` in the header.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def delete(self, *, options: CallOptions | None = None) -> None:
        """`DELETE /payouts`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPayouts(AsyncResource):
    """The operations of payouts."""

    async def create(
        self, *, idempotency_key: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /payouts`.

        Args:
            idempotency_key: `Idempotency-Key` in the header.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def delete(self, *, options: CallOptions | None = None) -> None:
        """`DELETE /payouts`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
