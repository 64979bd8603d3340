# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of values."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Values as _models_Values

class Values(Resource):
    """The operations of values."""

    def get(self, *, options: CallOptions | None = None) -> _models_Values:
        """`GET /values`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The values.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncValues(AsyncResource):
    """The operations of values."""

    async def get(self, *, options: CallOptions | None = None) -> _models_Values:
        """`GET /values`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The values.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
