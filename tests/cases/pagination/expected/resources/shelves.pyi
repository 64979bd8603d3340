# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource

class Shelves(Resource):
    """The operations of shelves."""

    def get_shelf(
        self, *, page: int | None = None, options: CallOptions | None = None
    ) -> dict[str, int]:
        """An object is no page.

        Returns:
            The shelf.
        """

class AsyncShelves(AsyncResource):
    """The operations of shelves."""

    async def get_shelf(
        self, *, page: int | None = None, options: CallOptions | None = None
    ) -> dict[str, int]:
        """An object is no page.

        Returns:
            The shelf.
        """
