# Made by clientwright. Change the document or the configuration, then regenerate.

"""files."""

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

        Args:
            words: `words` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The files.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def search(
        self,
        *,
        body: FilesSearchRequest | Mapping[str, Any] | bytes,
        words: None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """`QUERY /files`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The files.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """`GET /files`.

        Args:
            filter: `filter` in the querystring.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The files.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def copy(
        self, file_id: str, *, destination: str, options: CallOptions | None = None
    ) -> None:
        """`COPY /files/{fileId}`.

        Args:
            file_id: `fileId` in the path.
            destination: `Destination` in the header.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def watch(self, *, options: CallOptions | None = None) -> Stream[FilesWatchItem]:
        """`GET /files/events`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncFiles(AsyncResource):
    """files."""

    @overload
    async def search(
        self, *, words: str, body: None = None, options: CallOptions | None = None
    ) -> builtins.list[str]:
        """`QUERY /files`.

        Args:
            words: `words` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The files.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def search(
        self,
        *,
        body: FilesSearchRequest | Mapping[str, Any] | bytes,
        words: None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """`QUERY /files`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The files.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def list(
        self,
        *,
        filter: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """`GET /files`.

        Args:
            filter: `filter` in the querystring.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The files.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def copy(
        self, file_id: str, *, destination: str, options: CallOptions | None = None
    ) -> None:
        """`COPY /files/{fileId}`.

        Args:
            file_id: `fileId` in the path.
            destination: `Destination` in the header.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def watch(
        self, *, options: CallOptions | None = None
    ) -> AsyncStream[FilesWatchItem]:
        """`GET /files/events`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The items as they come; iterate over it, best in a `with` block.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
