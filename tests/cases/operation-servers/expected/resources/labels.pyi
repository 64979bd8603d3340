# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Labels(Resource):
    """The operations of labels."""

    def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /labels`."""

    def create(self, *, options: CallOptions | None = None) -> None:
        """`POST /labels`."""

class AsyncLabels(AsyncResource):
    """The operations of labels."""

    async def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /labels`."""

    async def create(self, *, options: CallOptions | None = None) -> None:
        """`POST /labels`."""
