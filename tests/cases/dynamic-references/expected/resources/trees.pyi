# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import NamedTree

class Trees(Resource):
    """The operations of trees."""

    def get(self, *, options: CallOptions | None = None) -> NamedTree:
        """`GET /tree`.

        Returns:
            A tree of nodes that know more.
        """

class AsyncTrees(AsyncResource):
    """The operations of trees."""

    async def get(self, *, options: CallOptions | None = None) -> NamedTree:
        """`GET /tree`.

        Returns:
            A tree of nodes that know more.
        """
