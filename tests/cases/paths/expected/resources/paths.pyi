# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of paths."""

from datetime import date
from uuid import UUID

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Paths(Resource):
    """The operations of paths."""

    def root(self, *, options: CallOptions | None = None) -> None:
        """`GET /`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def slash(self, *, options: CallOptions | None = None) -> None:
        """`GET /slash/`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def part(
        self, name: str, ending: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /files/{name}.{ending}`.

        Args:
            name: `name` in the path.
            ending: `ending` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
            day: `day` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def cancel(self, id: UUID, *, options: CallOptions | None = None) -> None:
        """`POST /jobs/{id}:cancel`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def batch(self, *, options: CallOptions | None = None) -> None:
        """`POST /jobs:batch`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def books(
        self, *, q: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`GET /search?kind=book`.

        Args:
            q: `q` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def kind(self, kind: str, *, options: CallOptions | None = None) -> None:
        """`GET /search?kind={kind}&v=2`.

        Args:
            kind: `kind` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def tags(self, *, options: CallOptions | None = None) -> None:
        """`GET /tags#list`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def tag(self, *, x: int | None = None, options: CallOptions | None = None) -> None:
        """`GET /tags#one={tag}`.

        Args:
            x: `x` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def odd(self, blob: str, *, options: CallOptions | None = None) -> None:
        """`GET /a b/é/%41/{blob}`.

        Args:
            blob: `blob` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPaths(AsyncResource):
    """The operations of paths."""

    async def root(self, *, options: CallOptions | None = None) -> None:
        """`GET /`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def slash(self, *, options: CallOptions | None = None) -> None:
        """`GET /slash/`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def part(
        self, name: str, ending: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /files/{name}.{ending}`.

        Args:
            name: `name` in the path.
            ending: `ending` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
            day: `day` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def cancel(self, id: UUID, *, options: CallOptions | None = None) -> None:
        """`POST /jobs/{id}:cancel`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def batch(self, *, options: CallOptions | None = None) -> None:
        """`POST /jobs:batch`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def books(
        self, *, q: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`GET /search?kind=book`.

        Args:
            q: `q` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def kind(self, kind: str, *, options: CallOptions | None = None) -> None:
        """`GET /search?kind={kind}&v=2`.

        Args:
            kind: `kind` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def tags(self, *, options: CallOptions | None = None) -> None:
        """`GET /tags#list`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def tag(
        self, *, x: int | None = None, options: CallOptions | None = None
    ) -> None:
        """`GET /tags#one={tag}`.

        Args:
            x: `x` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def odd(self, blob: str, *, options: CallOptions | None = None) -> None:
        """`GET /a b/é/%41/{blob}`.

        Args:
            blob: `blob` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
