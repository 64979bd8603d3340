# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import OwnersListResponse

class Owners(Resource):
    """The operations of owners."""

    def list(self, *, options: CallOptions | None = None) -> OwnersListResponse:
        """`GET /owners`.

        Returns:
            Owners, in a list of the same form.
        """

class AsyncOwners(AsyncResource):
    """The operations of owners."""

    async def list(self, *, options: CallOptions | None = None) -> OwnersListResponse:
        """`GET /owners`.

        Returns:
            Owners, in a list of the same form.
        """
