# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Partners(Resource):
    """The operations of partners."""

    def list_accounts(self, *, options: CallOptions | None = None) -> None:
        """`GET /partners/accounts`."""

class AsyncPartners(AsyncResource):
    """The operations of partners."""

    async def list_accounts(self, *, options: CallOptions | None = None) -> None:
        """`GET /partners/accounts`."""
