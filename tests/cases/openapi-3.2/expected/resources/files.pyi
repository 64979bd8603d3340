# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins
from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams import AsyncStream, Stream
from ..models import FilesSearchRequest, FilesWatchItem

class Files(Resource):
    """files."""

    @overload
    def search(
        self, *, words: str, body: None = None, options: CallOptions | None = None
    ) -> builtins.list[str]:
        """`QUERY /files`.

        Returns:
            The files.
        """

    @overload
    def search(
        self,
        *,
        body: FilesSearchRequest | Mapping[str, Any] | bytes,
        words: None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """`GET /files`.

        Returns:
            The files.
        """

    def copy(
        self, file_id: str, *, destination: str, options: CallOptions | None = None
    ) -> None:
        """`COPY /files/{fileId}`.

        Args:
            file_id: `fileId` in the path.
            destination: `Destination` in the header.
        """

    def watch(self, *, options: CallOptions | None = None) -> Stream[FilesWatchItem]:
        """`GET /files/events`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """

class AsyncFiles(AsyncResource):
    """files."""

    @overload
    async def search(
        self, *, words: str, body: None = None, options: CallOptions | None = None
    ) -> builtins.list[str]:
        """`QUERY /files`.

        Returns:
            The files.
        """

    @overload
    async def search(
        self,
        *,
        body: FilesSearchRequest | Mapping[str, Any] | bytes,
        words: None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    async def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """`GET /files`.

        Returns:
            The files.
        """

    async def copy(
        self, file_id: str, *, destination: str, options: CallOptions | None = None
    ) -> None:
        """`COPY /files/{fileId}`.

        Args:
            file_id: `fileId` in the path.
            destination: `Destination` in the header.
        """

    def watch(
        self, *, options: CallOptions | None = None
    ) -> AsyncStream[FilesWatchItem]:
        """`GET /files/events`.

        Returns:
            The items as they come; iterate over it, best in a `with` block.
        """
