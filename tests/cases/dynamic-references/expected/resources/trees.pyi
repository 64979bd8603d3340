# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of trees."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import NamedTree

class Trees(Resource):
    """The operations of trees."""

    def get(self, *, options: CallOptions | None = None) -> NamedTree:
        """`GET /tree`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A tree of nodes that know more.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncTrees(AsyncResource):
    """The operations of trees."""

    async def get(self, *, options: CallOptions | None = None) -> NamedTree:
        """`GET /tree`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A tree of nodes that know more.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
