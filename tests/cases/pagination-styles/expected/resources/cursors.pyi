# Made by clientwright. Change the document or the configuration, then regenerate.

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

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    def list_charges(
        self, *, starting_after: str | None = None, options: CallOptions | None = None
    ) -> Page[User]:
        """`GET /charges`.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    def list_files(
        self, *, from_: str | None = None, options: CallOptions | None = None
    ) -> Page[str]:
        """`GET /files`.

        Args:
            from_: `from` in the query.

        Returns:
            The first page; iterate over it for the items of all pages.
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

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    def list_charges(
        self, *, starting_after: str | None = None, options: CallOptions | None = None
    ) -> AsyncPages[User]:
        """`GET /charges`.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    def list_files(
        self, *, from_: str | None = None, options: CallOptions | None = None
    ) -> AsyncPages[str]:
        """`GET /files`.

        Args:
            from_: `from` in the query.

        Returns:
            The first page; iterate over it for the items of all pages.
        """
