# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Checks(Resource):
    """Ways to prove who one is."""

    def default(self, *, options: CallOptions | None = None) -> None:
        """`GET /default`."""

    def header(self, *, options: CallOptions | None = None) -> None:
        """`GET /header`."""

    def query(self, *, options: CallOptions | None = None) -> None:
        """`GET /query`."""

    def cookie(self, *, options: CallOptions | None = None) -> None:
        """`GET /cookie`."""

    def basic(self, *, options: CallOptions | None = None) -> None:
        """`GET /basic`."""

    def either(self, *, options: CallOptions | None = None) -> None:
        """`GET /either`."""

    def both(self, *, options: CallOptions | None = None) -> None:
        """`GET /both`."""

    def none(self, *, options: CallOptions | None = None) -> None:
        """`GET /none`."""

    def optional(self, *, options: CallOptions | None = None) -> None:
        """`GET /optional`."""

class AsyncChecks(AsyncResource):
    """Ways to prove who one is."""

    async def default(self, *, options: CallOptions | None = None) -> None:
        """`GET /default`."""

    async def header(self, *, options: CallOptions | None = None) -> None:
        """`GET /header`."""

    async def query(self, *, options: CallOptions | None = None) -> None:
        """`GET /query`."""

    async def cookie(self, *, options: CallOptions | None = None) -> None:
        """`GET /cookie`."""

    async def basic(self, *, options: CallOptions | None = None) -> None:
        """`GET /basic`."""

    async def either(self, *, options: CallOptions | None = None) -> None:
        """`GET /either`."""

    async def both(self, *, options: CallOptions | None = None) -> None:
        """`GET /both`."""

    async def none(self, *, options: CallOptions | None = None) -> None:
        """`GET /none`."""

    async def optional(self, *, options: CallOptions | None = None) -> None:
        """`GET /optional`."""
