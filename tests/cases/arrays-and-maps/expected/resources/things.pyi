# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Thing

class Things(Resource):
    """The operations of things."""

    def get(self, *, options: CallOptions | None = None) -> Thing:
        """`GET /things`.

        Returns:
            The thing.
        """

class AsyncThings(AsyncResource):
    """The operations of things."""

    async def get(self, *, options: CallOptions | None = None) -> Thing:
        """`GET /things`.

        Returns:
            The thing.
        """
