# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource
from ..models import CountedGetShelfResponse

class Counted(Resource):
    """The operations of counted."""

    def list_issues(
        self,
        *,
        start_at: int | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> Page[str]:
        """`GET /issues`.

        Args:
            start_at: `startAt` in the query.
            max_results: `maxResults` in the query.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    def list_rows(
        self, *, p: int | None = None, options: CallOptions | None = None
    ) -> Page[int]:
        """`GET /rows`.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    def get_shelf(
        self, *, page: int | None = None, options: CallOptions | None = None
    ) -> CountedGetShelfResponse:
        """A list in an object is no page where nothing else says so.

        Returns:
            A shelf.
        """

class AsyncCounted(AsyncResource):
    """The operations of counted."""

    def list_issues(
        self,
        *,
        start_at: int | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[str]:
        """`GET /issues`.

        Args:
            start_at: `startAt` in the query.
            max_results: `maxResults` in the query.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    def list_rows(
        self, *, p: int | None = None, options: CallOptions | None = None
    ) -> AsyncPages[int]:
        """`GET /rows`.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    async def get_shelf(
        self, *, page: int | None = None, options: CallOptions | None = None
    ) -> CountedGetShelfResponse:
        """A list in an object is no page where nothing else says so.

        Returns:
            A shelf.
        """
