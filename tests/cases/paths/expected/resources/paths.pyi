# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date
from uuid import UUID

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Paths(Resource):
    """The operations of paths."""

    def root(self, *, options: CallOptions | None = None) -> None:
        """`GET /`."""

    def slash(self, *, options: CallOptions | None = None) -> None:
        """`GET /slash/`."""

    def part(
        self, name: str, ending: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /files/{name}.{ending}`."""

    def route(
        self,
        from_city: str,
        to_city: str,
        day: date,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /{from-city}-{to.city}/{day}`.

        Args:
            from_city: `from-city` in the path.
            to_city: `to.city` in the path.
        """

    def cancel(self, id: UUID, *, options: CallOptions | None = None) -> None:
        """`POST /jobs/{id}:cancel`."""

    def batch(self, *, options: CallOptions | None = None) -> None:
        """`POST /jobs:batch`."""

    def books(
        self, *, q: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`GET /search?kind=book`."""

    def kind(self, kind: str, *, options: CallOptions | None = None) -> None:
        """`GET /search?kind={kind}&v=2`."""

    def tags(self, *, options: CallOptions | None = None) -> None:
        """`GET /tags#list`."""

    def tag(self, *, x: int | None = None, options: CallOptions | None = None) -> None:
        """`GET /tags#one={tag}`."""

    def odd(self, blob: str, *, options: CallOptions | None = None) -> None:
        """`GET /a b/é/%41/{blob}`."""

class AsyncPaths(AsyncResource):
    """The operations of paths."""

    async def root(self, *, options: CallOptions | None = None) -> None:
        """`GET /`."""

    async def slash(self, *, options: CallOptions | None = None) -> None:
        """`GET /slash/`."""

    async def part(
        self, name: str, ending: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /files/{name}.{ending}`."""

    async def route(
        self,
        from_city: str,
        to_city: str,
        day: date,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /{from-city}-{to.city}/{day}`.

        Args:
            from_city: `from-city` in the path.
            to_city: `to.city` in the path.
        """

    async def cancel(self, id: UUID, *, options: CallOptions | None = None) -> None:
        """`POST /jobs/{id}:cancel`."""

    async def batch(self, *, options: CallOptions | None = None) -> None:
        """`POST /jobs:batch`."""

    async def books(
        self, *, q: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`GET /search?kind=book`."""

    async def kind(self, kind: str, *, options: CallOptions | None = None) -> None:
        """`GET /search?kind={kind}&v=2`."""

    async def tags(self, *, options: CallOptions | None = None) -> None:
        """`GET /tags#list`."""

    async def tag(
        self, *, x: int | None = None, options: CallOptions | None = None
    ) -> None:
        """`GET /tags#one={tag}`."""

    async def odd(self, blob: str, *, options: CallOptions | None = None) -> None:
        """`GET /a b/é/%41/{blob}`."""
