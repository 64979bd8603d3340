# Made by clientwright. Change the document or the configuration, then regenerate.

"""Ways to prove who one is."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Checks(Resource):
    """Ways to prove who one is."""

    def default(self, *, options: CallOptions | None = None) -> None:
        """`GET /default`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def header(self, *, options: CallOptions | None = None) -> None:
        """`GET /header`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def query(self, *, options: CallOptions | None = None) -> None:
        """`GET /query`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def cookie(self, *, options: CallOptions | None = None) -> None:
        """`GET /cookie`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def basic(self, *, options: CallOptions | None = None) -> None:
        """`GET /basic`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def either(self, *, options: CallOptions | None = None) -> None:
        """`GET /either`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def both(self, *, options: CallOptions | None = None) -> None:
        """`GET /both`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def none(self, *, options: CallOptions | None = None) -> None:
        """`GET /none`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def optional(self, *, options: CallOptions | None = None) -> None:
        """`GET /optional`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncChecks(AsyncResource):
    """Ways to prove who one is."""

    async def default(self, *, options: CallOptions | None = None) -> None:
        """`GET /default`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def header(self, *, options: CallOptions | None = None) -> None:
        """`GET /header`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def query(self, *, options: CallOptions | None = None) -> None:
        """`GET /query`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def cookie(self, *, options: CallOptions | None = None) -> None:
        """`GET /cookie`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def basic(self, *, options: CallOptions | None = None) -> None:
        """`GET /basic`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def either(self, *, options: CallOptions | None = None) -> None:
        """`GET /either`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def both(self, *, options: CallOptions | None = None) -> None:
        """`GET /both`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def none(self, *, options: CallOptions | None = None) -> None:
        """`GET /none`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def optional(self, *, options: CallOptions | None = None) -> None:
        """`GET /optional`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
