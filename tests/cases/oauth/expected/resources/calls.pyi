# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Calls(Resource):
    """The operations of calls."""

    def machine(self, *, options: CallOptions | None = None) -> None:
        """`GET /machine`."""

    def reading(self, *, options: CallOptions | None = None) -> None:
        """`GET /reading`."""

    def person(self, *, options: CallOptions | None = None) -> None:
        """`GET /person`."""

    def connected(self, *, options: CallOptions | None = None) -> None:
        """`GET /connected`."""

    def implicit(self, *, options: CallOptions | None = None) -> None:
        """`GET /implicit`."""

    def digest(self, *, options: CallOptions | None = None) -> None:
        """`GET /digest`."""

    def mutual(self, *, options: CallOptions | None = None) -> None:
        """`GET /mutual`."""

    def signed(self, *, options: CallOptions | None = None) -> None:
        """`GET /signed`."""

class AsyncCalls(AsyncResource):
    """The operations of calls."""

    async def machine(self, *, options: CallOptions | None = None) -> None:
        """`GET /machine`."""

    async def reading(self, *, options: CallOptions | None = None) -> None:
        """`GET /reading`."""

    async def person(self, *, options: CallOptions | None = None) -> None:
        """`GET /person`."""

    async def connected(self, *, options: CallOptions | None = None) -> None:
        """`GET /connected`."""

    async def implicit(self, *, options: CallOptions | None = None) -> None:
        """`GET /implicit`."""

    async def digest(self, *, options: CallOptions | None = None) -> None:
        """`GET /digest`."""

    async def mutual(self, *, options: CallOptions | None = None) -> None:
        """`GET /mutual`."""

    async def signed(self, *, options: CallOptions | None = None) -> None:
        """`GET /signed`."""
