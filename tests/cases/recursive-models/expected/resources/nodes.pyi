# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Node

class Nodes(Resource):
    """The operations of nodes."""

    def get(self, id: str, *, options: CallOptions | None = None) -> Node:
        """`GET /nodes/{id}`.

        Returns:
            The node.
        """

class AsyncNodes(AsyncResource):
    """The operations of nodes."""

    async def get(self, id: str, *, options: CallOptions | None = None) -> Node:
        """`GET /nodes/{id}`.

        Returns:
            The node.
        """
