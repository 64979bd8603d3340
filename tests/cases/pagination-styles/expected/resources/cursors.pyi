# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of cursors."""

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource
from ..models import User

class Cursors(Resource):
    """The operations of cursors."""

    def list_users(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Page[User]:
        """`GET /users`.

        Args:
            cursor: `cursor` in the query.
            limit: `limit` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def list_charges(
        self, *, starting_after: str | None = None, options: CallOptions | None = None
    ) -> Page[User]:
        """`GET /charges`.

        Args:
            starting_after: `starting_after` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def list_files(
        self, *, from_: str | None = None, options: CallOptions | None = None
    ) -> Page[str]:
        """`GET /files`.

        Args:
            from_: `from` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncCursors(AsyncResource):
    """The operations of cursors."""

    def list_users(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[User]:
        """`GET /users`.

        Args:
            cursor: `cursor` in the query.
            limit: `limit` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def list_charges(
        self, *, starting_after: str | None = None, options: CallOptions | None = None
    ) -> AsyncPages[User]:
        """`GET /charges`.

        Args:
            starting_after: `starting_after` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def list_files(
        self, *, from_: str | None = None, options: CallOptions | None = None
    ) -> AsyncPages[str]:
        """`GET /files`.

        Args:
            from_: `from` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
