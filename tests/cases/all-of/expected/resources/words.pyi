# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Words as _models_Words

class Words(Resource):
    """The operations of words."""

    def get(self, *, options: CallOptions | None = None) -> _models_Words:
        """`GET /words`.

        Returns:
            Words.
        """

class AsyncWords(AsyncResource):
    """The operations of words."""

    async def get(self, *, options: CallOptions | None = None) -> _models_Words:
        """`GET /words`.

        Returns:
            Words.
        """
