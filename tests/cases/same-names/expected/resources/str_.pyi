# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Str(Resource):
    """The operations of str."""

    def count(self, *, options: CallOptions | None = None) -> None:
        """`GET /types`."""

class AsyncStr(AsyncResource):
    """The operations of str."""

    async def count(self, *, options: CallOptions | None = None) -> None:
        """`GET /types`."""
