# Made by clientwright. Change the document or the configuration, then regenerate.

import builtins

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Thing

class Things(Resource):
    """The operations of things."""

    def list(self, *, options: CallOptions | None = None) -> builtins.list[Thing]:
        """`GET /things`.

        Returns:
            The things.
        """

class AsyncThings(AsyncResource):
    """The operations of things."""

    async def list(self, *, options: CallOptions | None = None) -> builtins.list[Thing]:
        """`GET /things`.

        Returns:
            The things.
        """
