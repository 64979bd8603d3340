# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Admin(Resource):
    """The operations of admin."""

    def get_health(self, *, options: CallOptions | None = None) -> None:
        """`GET /admin/health`."""

class AsyncAdmin(AsyncResource):
    """The operations of admin."""

    async def get_health(self, *, options: CallOptions | None = None) -> None:
        """`GET /admin/health`."""
