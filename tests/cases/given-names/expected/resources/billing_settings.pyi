# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class BillingSettings(Resource):
    """The operations of billing settings."""

    def save_all(self, *, options: CallOptions | None = None) -> None:
        """`PUT /v1/billing`."""

class AsyncBillingSettings(AsyncResource):
    """The operations of billing settings."""

    async def save_all(self, *, options: CallOptions | None = None) -> None:
        """`PUT /v1/billing`."""
