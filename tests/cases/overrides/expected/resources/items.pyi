# Made by clientwright. Change the document or the configuration, then regenerate.

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

        Returns:
            The first page; iterate over it for the items of all pages.
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

        Returns:
            The first page; iterate over it for the items of all pages.
        """
