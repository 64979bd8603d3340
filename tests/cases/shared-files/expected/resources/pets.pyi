# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Pet

class Pets(Resource):
    """The operations of pets."""

    def get(self, id: int, *, options: CallOptions | None = None) -> Pet:
        """`GET /pets/{id}`.

        Returns:
            The pet.
        """

class AsyncPets(AsyncResource):
    """The operations of pets."""

    async def get(self, id: int, *, options: CallOptions | None = None) -> Pet:
        """`GET /pets/{id}`.

        Returns:
            The pet.
        """
