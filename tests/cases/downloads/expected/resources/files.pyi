# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Files(Resource):
    """The operations of files."""

    def download(self, id: str, *, options: CallOptions | None = None) -> bytes:
        """`GET /files/{id}`.

        Returns:
            The file.

        Raises:
            NotFoundError: No such file.
        """

    def check(
        self,
        id: str,
        *,
        accept: Literal["application/octet-stream", "text/plain"] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`HEAD /files/{id}`.

        Args:
            accept: The media type to ask for; any of them when left out.
        """

    def where_is_file(self, id: str, *, options: CallOptions | None = None) -> None:
        """`GET /files/{id}/moved`."""

class AsyncFiles(AsyncResource):
    """The operations of files."""

    async def download(self, id: str, *, options: CallOptions | None = None) -> bytes:
        """`GET /files/{id}`.

        Returns:
            The file.

        Raises:
            NotFoundError: No such file.
        """

    async def check(
        self,
        id: str,
        *,
        accept: Literal["application/octet-stream", "text/plain"] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`HEAD /files/{id}`.

        Args:
            accept: The media type to ask for; any of them when left out.
        """

    async def where_is_file(
        self, id: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /files/{id}/moved`."""
