# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of shelves."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Shelves(Resource):
    """The operations of shelves."""

    def get_shelf(
        self, *, page: int | None = None, options: CallOptions | None = None
    ) -> dict[str, int]:
        """An object is no page.

        Args:
            page: `page` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The shelf.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncShelves(AsyncResource):
    """The operations of shelves."""

    async def get_shelf(
        self, *, page: int | None = None, options: CallOptions | None = None
    ) -> dict[str, int]:
        """An object is no page.

        Args:
            page: `page` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The shelf.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
