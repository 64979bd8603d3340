# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import PetPage

class Pets(Resource):
    """The operations of pets."""

    def list(self, *, options: CallOptions | None = None) -> PetPage:
        """`GET /pets`.

        Returns:
            Pets, in a list of a general form.
        """

class AsyncPets(AsyncResource):
    """The operations of pets."""

    async def list(self, *, options: CallOptions | None = None) -> PetPage:
        """`GET /pets`.

        Returns:
            Pets, in a list of a general form.
        """
