# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of notes."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Notes(Resource):
    """The operations of notes."""

    def create(self, *, options: CallOptions | None = None) -> None:
        """`POST /notes`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def update(self, *, options: CallOptions | None = None) -> None:
        """`PATCH /notes`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncNotes(AsyncResource):
    """The operations of notes."""

    async def create(self, *, options: CallOptions | None = None) -> None:
        """`POST /notes`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def update(self, *, options: CallOptions | None = None) -> None:
        """`PATCH /notes`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
