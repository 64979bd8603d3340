# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Values as _models_Values

class Values(Resource):
    """The operations of values."""

    def get(self, *, options: CallOptions | None = None) -> _models_Values:
        """`GET /values`.

        Returns:
            The values.
        """

class AsyncValues(AsyncResource):
    """The operations of values."""

    async def get(self, *, options: CallOptions | None = None) -> _models_Values:
        """`GET /values`.

        Returns:
            The values.
        """
