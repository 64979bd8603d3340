# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of payments."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Payments(Resource):
    """The operations of payments."""

    def create(
        self, *, idempotency_key: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /payments`.

        Args:
            idempotency_key: Names the payment.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPayments(AsyncResource):
    """The operations of payments."""

    async def create(
        self, *, idempotency_key: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /payments`.

        Args:
            idempotency_key: Names the payment.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
