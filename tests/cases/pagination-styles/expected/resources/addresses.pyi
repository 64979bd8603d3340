# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of addresses."""

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource

class Addresses(Resource):
    """The operations of addresses."""

    def list_events(
        self, *, kind: str | None = None, options: CallOptions | None = None
    ) -> Page[str]:
        """`GET /events`.

        Args:
            kind: `kind` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def list_commits(self, *, options: CallOptions | None = None) -> Page[str]:
        """`GET /commits`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncAddresses(AsyncResource):
    """The operations of addresses."""

    def list_events(
        self, *, kind: str | None = None, options: CallOptions | None = None
    ) -> AsyncPages[str]:
        """`GET /events`.

        Args:
            kind: `kind` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def list_commits(self, *, options: CallOptions | None = None) -> AsyncPages[str]:
        """`GET /commits`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
