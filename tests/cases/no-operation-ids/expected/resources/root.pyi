# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Root(Resource):
    """The operations of root."""

    def get(self, *, options: CallOptions | None = None) -> None:
        """`GET /`."""

    def get_tenant(self, tenant: str, *, options: CallOptions | None = None) -> None:
        """`GET /{tenant}`."""

class AsyncRoot(AsyncResource):
    """The operations of root."""

    async def get(self, *, options: CallOptions | None = None) -> None:
        """`GET /`."""

    async def get_tenant(
        self, tenant: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /{tenant}`."""
