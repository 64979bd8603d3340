# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of resource."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Resource as _models_Resource

class ResourceOperations(Resource):
    """The operations of resource."""

    def coroutine(
        self, timeout: int, *, options: CallOptions | None = None
    ) -> _models_Resource:
        """`GET /resources/{timeout}`.

        Args:
            timeout: `timeout` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            One.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncResourceOperations(AsyncResource):
    """The operations of resource."""

    async def coroutine(
        self, timeout: int, *, options: CallOptions | None = None
    ) -> _models_Resource:
        """`GET /resources/{timeout}`.

        Args:
            timeout: `timeout` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            One.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
