# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Shape

class Shapes(Resource):
    """The operations of shapes."""

    def get(self, id: int, *, options: CallOptions | None = None) -> Shape:
        """`GET /shapes/{id}`.

        Returns:
            A shape.
        """

class AsyncShapes(AsyncResource):
    """The operations of shapes."""

    async def get(self, id: int, *, options: CallOptions | None = None) -> Shape:
        """`GET /shapes/{id}`.

        Returns:
            A shape.
        """
