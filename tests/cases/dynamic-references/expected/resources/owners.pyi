# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of owners."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import OwnersListResponse

class Owners(Resource):
    """The operations of owners."""

    def list(self, *, options: CallOptions | None = None) -> OwnersListResponse:
        """`GET /owners`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Owners, in a list of the same form.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncOwners(AsyncResource):
    """The operations of owners."""

    async def list(self, *, options: CallOptions | None = None) -> OwnersListResponse:
        """`GET /owners`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Owners, in a list of the same form.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
