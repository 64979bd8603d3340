# Made by clientwright. Change the document or the configuration, then regenerate.

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
        """

class AsyncRefunds(AsyncResource):
    """The operations of refunds."""

    async def create(
        self, *, idempotency_key: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /refunds`.

        Args:
            idempotency_key: `X-Idempotency-Key` in the header.
        """
