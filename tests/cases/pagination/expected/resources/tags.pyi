# Made by clientwright. Change the document or the configuration, then regenerate.

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

        Returns:
            The first page; iterate over it for the items of all pages.
        """

class AsyncTags(AsyncResource):
    """The operations of tags."""

    def list(
        self, *, page_number: int | None = None, options: CallOptions | None = None
    ) -> AsyncPages[str]:
        """`GET /tags`.

        Args:
            page_number: `pageNumber` in the query.

        Returns:
            The first page; iterate over it for the items of all pages.
        """
