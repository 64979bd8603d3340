# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import PetOwner

class Owners(Resource):
    """The operations of owners."""

    def list(self, *, options: CallOptions | None = None) -> builtins.list[PetOwner]:
        """`GET /owners`.

        Returns:
            The owners.

        Raises:
            InternalServerError: Something went wrong.
        """

class AsyncOwners(AsyncResource):
    """The operations of owners."""

    async def list(
        self, *, options: CallOptions | None = None
    ) -> builtins.list[PetOwner]:
        """`GET /owners`.

        Returns:
            The owners.

        Raises:
            InternalServerError: Something went wrong.
        """
