# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource

class Addresses(Resource):
    """The operations of addresses."""

    def list_events(
        self, *, kind: str | None = None, options: CallOptions | None = None
    ) -> Page[str]:
        """`GET /events`.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    def list_commits(self, *, options: CallOptions | None = None) -> Page[str]:
        """`GET /commits`.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

class AsyncAddresses(AsyncResource):
    """The operations of addresses."""

    def list_events(
        self, *, kind: str | None = None, options: CallOptions | None = None
    ) -> AsyncPages[str]:
        """`GET /events`.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    def list_commits(self, *, options: CallOptions | None = None) -> AsyncPages[str]:
        """`GET /commits`.

        Returns:
            The first page; iterate over it for the items of all pages.
        """
