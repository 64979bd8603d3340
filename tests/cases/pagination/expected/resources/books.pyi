# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource
from ..models import Book

class Books(Resource):
    """The operations of books."""

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        author: str | None = None,
        options: CallOptions | None = None,
    ) -> Page[Book]:
        """`GET /books`.

        Args:
            per_page: `per-page` in the query.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

class AsyncBooks(AsyncResource):
    """The operations of books."""

    def list(
        self,
        *,
        page: int | None = None,
        per_page: int | None = None,
        author: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Book]:
        """`GET /books`.

        Args:
            per_page: `per-page` in the query.

        Returns:
            The first page; iterate over it for the items of all pages.
        """
