# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Checks(Resource):
    """The operations of checks."""

    def login(self, *, options: CallOptions | None = None) -> None:
        """`GET /check`."""

class AsyncChecks(AsyncResource):
    """The operations of checks."""

    async def login(self, *, options: CallOptions | None = None) -> None:
        """`GET /check`."""
