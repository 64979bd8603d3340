# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of pets."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import PetPage

class Pets(Resource):
    """The operations of pets."""

    def list(self, *, options: CallOptions | None = None) -> PetPage:
        """`GET /pets`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Pets, in a list of a general form.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPets(AsyncResource):
    """The operations of pets."""

    async def list(self, *, options: CallOptions | None = None) -> PetPage:
        """`GET /pets`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Pets, in a list of a general form.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
