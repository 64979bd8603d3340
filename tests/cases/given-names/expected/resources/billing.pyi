# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Billing(Resource):
    """The operations of billing."""

    def get_settings(self, *, options: CallOptions | None = None) -> None:
        """`GET /v1/billing`."""

class AsyncBilling(AsyncResource):
    """The operations of billing."""

    async def get_settings(self, *, options: CallOptions | None = None) -> None:
        """`GET /v1/billing`."""
