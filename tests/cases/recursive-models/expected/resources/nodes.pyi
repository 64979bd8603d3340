# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of nodes."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Node

class Nodes(Resource):
    """The operations of nodes."""

    def get(self, id: str, *, options: CallOptions | None = None) -> Node:
        """`GET /nodes/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The node.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncNodes(AsyncResource):
    """The operations of nodes."""

    async def get(self, id: str, *, options: CallOptions | None = None) -> Node:
        """`GET /nodes/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The node.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
