# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Health(Resource):
    """The operations of health."""

    def ping(self, *, options: CallOptions | None = None) -> None:
        """`GET /ping`."""

class AsyncHealth(AsyncResource):
    """The operations of health."""

    async def ping(self, *, options: CallOptions | None = None) -> None:
        """`GET /ping`."""
