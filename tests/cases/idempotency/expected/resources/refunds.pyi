# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of refunds."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Refunds(Resource):
    """The operations of refunds."""

    def create(
        self, *, idempotency_key: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /refunds`.

        Args:
            idempotency_key: `X-Idempotency-Key` in the header.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncRefunds(AsyncResource):
    """The operations of refunds."""

    async def create(
        self, *, idempotency_key: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /refunds`.

        Args:
            idempotency_key: `X-Idempotency-Key` in the header.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
