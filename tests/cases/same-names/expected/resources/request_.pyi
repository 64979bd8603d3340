# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Request(Resource):
    """The operations of request."""

    def close(self, timeout: int, *, options: CallOptions | None = None) -> None:
        """`DELETE /resources/{timeout}`."""

class AsyncRequest(AsyncResource):
    """The operations of request."""

    async def close(self, timeout: int, *, options: CallOptions | None = None) -> None:
        """`DELETE /resources/{timeout}`."""
