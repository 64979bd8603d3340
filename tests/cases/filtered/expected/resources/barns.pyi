# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Barn

class Barns(Resource):
    """The operations of barns."""

    def get(self, *, options: CallOptions | None = None) -> Barn:
        """`GET /barn`.

        Returns:
            A later tag counts, too.
        """

class AsyncBarns(AsyncResource):
    """The operations of barns."""

    async def get(self, *, options: CallOptions | None = None) -> Barn:
        """`GET /barn`.

        Returns:
            A later tag counts, too.
        """
