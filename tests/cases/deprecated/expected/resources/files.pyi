# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, overload

from typing_extensions import deprecated

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource
from ..models import File

class Files(Resource):
    """The operations of files."""

    @deprecated("The API has deprecated `list`.")
    def list(
        self,
        *,
        page: int | None = None,
        folder: str | None = None,
        options: CallOptions | None = None,
    ) -> Page[File]:
        """`GET /files`.

        Args:
            page: The page. Deprecated.
            folder: Deprecated.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    @overload
    @deprecated("The API has deprecated `create`.")
    def create(
        self,
        *,
        name: str,
        path: str | None = None,
        size: int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /files`.

        Args:
            path: Deprecated.
            size: In bytes. Deprecated.
        """

    @overload
    @deprecated("The API has deprecated `create`.")
    def create(
        self,
        *,
        body: File | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @deprecated(
        "The API has deprecated `remove_everything_that_nobody_has_looked_at_for_a_whole_year`."
    )
    def remove_everything_that_nobody_has_looked_at_for_a_whole_year(
        self, *, options: CallOptions | None = None
    ) -> None:
        """`DELETE /files`."""

class AsyncFiles(AsyncResource):
    """The operations of files."""

    @deprecated("The API has deprecated `list`.")
    def list(
        self,
        *,
        page: int | None = None,
        folder: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[File]:
        """`GET /files`.

        Args:
            page: The page. Deprecated.
            folder: Deprecated.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    @overload
    @deprecated("The API has deprecated `create`.")
    async def create(
        self,
        *,
        name: str,
        path: str | None = None,
        size: int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /files`.

        Args:
            path: Deprecated.
            size: In bytes. Deprecated.
        """

    @overload
    @deprecated("The API has deprecated `create`.")
    async def create(
        self,
        *,
        body: File | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @deprecated(
        "The API has deprecated `remove_everything_that_nobody_has_looked_at_for_a_whole_year`."
    )
    async def remove_everything_that_nobody_has_looked_at_for_a_whole_year(
        self, *, options: CallOptions | None = None
    ) -> None:
        """`DELETE /files`."""
