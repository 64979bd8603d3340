# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of boxes."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Boxes(Resource):
    """The operations of boxes."""

    def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /boxes`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def upload(self, *, options: CallOptions | None = None) -> None:
        """`PUT /boxes`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def delete(self, *, options: CallOptions | None = None) -> None:
        """`DELETE /boxes`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncBoxes(AsyncResource):
    """The operations of boxes."""

    async def list(self, *, options: CallOptions | None = None) -> None:
        """`GET /boxes`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def upload(self, *, options: CallOptions | None = None) -> None:
        """`PUT /boxes`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def delete(self, *, options: CallOptions | None = None) -> None:
        """`DELETE /boxes`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
