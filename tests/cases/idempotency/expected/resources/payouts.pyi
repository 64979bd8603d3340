# Made by clientwright. Change the document or the configuration, then regenerate.

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
        """

    def delete(self, *, options: CallOptions | None = None) -> None:
        """`DELETE /payouts`."""

class AsyncPayouts(AsyncResource):
    """The operations of payouts."""

    async def create(
        self, *, idempotency_key: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`POST /payouts`.

        Args:
            idempotency_key: `Idempotency-Key` in the header.
        """

    async def delete(self, *, options: CallOptions | None = None) -> None:
        """`DELETE /payouts`."""
