# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of tags."""

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource

class Tags(Resource):
    """The operations of tags."""

    def list(
        self, *, page_number: int | None = None, options: CallOptions | None = None
    ) -> Page[str]:
        """`GET /tags`.

        Args:
            page_number: `pageNumber` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncTags(AsyncResource):
    """The operations of tags."""

    def list(
        self, *, page_number: int | None = None, options: CallOptions | None = None
    ) -> AsyncPages[str]:
        """`GET /tags`.

        Args:
            page_number: `pageNumber` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
