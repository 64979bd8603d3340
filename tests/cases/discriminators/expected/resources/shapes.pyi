# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of shapes."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Shape

class Shapes(Resource):
    """The operations of shapes."""

    def get(self, id: int, *, options: CallOptions | None = None) -> Shape:
        """`GET /shapes/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A shape.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncShapes(AsyncResource):
    """The operations of shapes."""

    async def get(self, id: int, *, options: CallOptions | None = None) -> Shape:
        """`GET /shapes/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A shape.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
