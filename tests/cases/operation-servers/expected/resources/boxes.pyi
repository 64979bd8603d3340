# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Boxes(Resource):
    """The operations of boxes."""

    def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /boxes`."""

    def upload(self, *, options: CallOptions | None = None) -> None:
        """`PUT /boxes`."""

    def delete(self, *, options: CallOptions | None = None) -> None:
        """`DELETE /boxes`."""

class AsyncBoxes(AsyncResource):
    """The operations of boxes."""

    async def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /boxes`."""

    async def upload(self, *, options: CallOptions | None = None) -> None:
        """`PUT /boxes`."""

    async def delete(self, *, options: CallOptions | None = None) -> None:
        """`DELETE /boxes`."""
