# Made by clientwright. Change the document or the configuration, then regenerate.

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
        """

class AsyncPayments(AsyncResource):
    """The operations of payments."""

    async def create(
        self, *, idempotency_key: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /payments`.

        Args:
            idempotency_key: Names the payment.
        """
