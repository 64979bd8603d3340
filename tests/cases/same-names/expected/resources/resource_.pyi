# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Resource as _models_Resource

class ResourceOperations(Resource):
    """The operations of resource."""

    def coroutine(
        self, timeout: int, *, options: CallOptions | None = None
    ) -> _models_Resource:
        """`GET /resources/{timeout}`.

        Returns:
            One.
        """

class AsyncResourceOperations(AsyncResource):
    """The operations of resource."""

    async def coroutine(
        self, timeout: int, *, options: CallOptions | None = None
    ) -> _models_Resource:
        """`GET /resources/{timeout}`.

        Returns:
            One.
        """
