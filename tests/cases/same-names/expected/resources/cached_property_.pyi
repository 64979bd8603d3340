# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class CachedProperty(Resource):
    """The operations of cached property."""

    def set(self, *, options: CallOptions | None = None) -> None:
        """`PUT /types`."""

class AsyncCachedProperty(AsyncResource):
    """The operations of cached property."""

    async def set(self, *, options: CallOptions | None = None) -> None:
        """`PUT /types`."""
