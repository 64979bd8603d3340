# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of words."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Words as _models_Words

class Words(Resource):
    """The operations of words."""

    def get(self, *, options: CallOptions | None = None) -> _models_Words:
        """`GET /words`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Words.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncWords(AsyncResource):
    """The operations of words."""

    async def get(self, *, options: CallOptions | None = None) -> _models_Words:
        """`GET /words`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Words.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
