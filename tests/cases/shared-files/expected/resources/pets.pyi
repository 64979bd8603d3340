# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of pets."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Pet

class Pets(Resource):
    """The operations of pets."""

    def get(self, id: int, *, options: CallOptions | None = None) -> Pet:
        """`GET /pets/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The pet.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPets(AsyncResource):
    """The operations of pets."""

    async def get(self, id: int, *, options: CallOptions | None = None) -> Pet:
        """`GET /pets/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The pet.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
