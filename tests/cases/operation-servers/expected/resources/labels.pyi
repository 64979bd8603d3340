# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of labels."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Labels(Resource):
    """The operations of labels."""

    def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /labels`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def create(self, *, options: CallOptions | None = None) -> None:
        """`POST /labels`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncLabels(AsyncResource):
    """The operations of labels."""

    async def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /labels`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def create(self, *, options: CallOptions | None = None) -> None:
        """`POST /labels`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
