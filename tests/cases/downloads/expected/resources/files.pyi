# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of files."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Files(Resource):
    """The operations of files."""

    def download(self, id: str, *, options: CallOptions | None = None) -> bytes:
        """`GET /files/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The file.

        Raises:
            NotFoundError: No such file.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def check(self, id: str, *, options: CallOptions | None = None) -> bytes:
        """`HEAD /files/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            It is there.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def where_is_file(self, id: str, *, options: CallOptions | None = None) -> None:
        """`GET /files/{id}/moved`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncFiles(AsyncResource):
    """The operations of files."""

    async def download(self, id: str, *, options: CallOptions | None = None) -> bytes:
        """`GET /files/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The file.

        Raises:
            NotFoundError: No such file.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def check(self, id: str, *, options: CallOptions | None = None) -> bytes:
        """`HEAD /files/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            It is there.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def where_is_file(
        self, id: str, *, options: CallOptions | None = None
    ) -> None:
        """`GET /files/{id}/moved`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
