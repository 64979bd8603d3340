# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of items."""

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource

class Items(Resource):
    """The operations of items."""

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Page[str]:
        """`GET /items`.

        Args:
            page: `page` in the query.
            limit: `limit` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncItems(AsyncResource):
    """The operations of items."""

    def list(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[str]:
        """`GET /items`.

        Args:
            page: `page` in the query.
            limit: `limit` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
