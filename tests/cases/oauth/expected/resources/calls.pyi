# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of calls."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Calls(Resource):
    """The operations of calls."""

    def machine(self, *, options: CallOptions | None = None) -> None:
        """`GET /machine`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def reading(self, *, options: CallOptions | None = None) -> None:
        """`GET /reading`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def person(self, *, options: CallOptions | None = None) -> None:
        """`GET /person`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def connected(self, *, options: CallOptions | None = None) -> None:
        """`GET /connected`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def implicit(self, *, options: CallOptions | None = None) -> None:
        """`GET /implicit`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def digest(self, *, options: CallOptions | None = None) -> None:
        """`GET /digest`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def mutual(self, *, options: CallOptions | None = None) -> None:
        """`GET /mutual`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def signed(self, *, options: CallOptions | None = None) -> None:
        """`GET /signed`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncCalls(AsyncResource):
    """The operations of calls."""

    async def machine(self, *, options: CallOptions | None = None) -> None:
        """`GET /machine`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def reading(self, *, options: CallOptions | None = None) -> None:
        """`GET /reading`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def person(self, *, options: CallOptions | None = None) -> None:
        """`GET /person`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def connected(self, *, options: CallOptions | None = None) -> None:
        """`GET /connected`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def implicit(self, *, options: CallOptions | None = None) -> None:
        """`GET /implicit`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def digest(self, *, options: CallOptions | None = None) -> None:
        """`GET /digest`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def mutual(self, *, options: CallOptions | None = None) -> None:
        """`GET /mutual`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def signed(self, *, options: CallOptions | None = None) -> None:
        """`GET /signed`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
