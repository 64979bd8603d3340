# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Notes(Resource):
    """The operations of notes."""

    def create(self, *, options: CallOptions | None = None) -> None:
        """`POST /notes`."""

    def update(self, *, options: CallOptions | None = None) -> None:
        """`PATCH /notes`."""

class AsyncNotes(AsyncResource):
    """The operations of notes."""

    async def create(self, *, options: CallOptions | None = None) -> None:
        """`POST /notes`."""

    async def update(self, *, options: CallOptions | None = None) -> None:
        """`PATCH /notes`."""
