# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of rates."""

from datetime import date

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Rate

class Rates(Resource):
    """The operations of rates."""

    def get(
        self, id: int, *, day: date | None = None, options: CallOptions | None = None
    ) -> Rate:
        """`GET /rates/{id}`.

        Args:
            id: `id` in the path.
            day: `day` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The rate.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncRates(AsyncResource):
    """The operations of rates."""

    async def get(
        self, id: int, *, day: date | None = None, options: CallOptions | None = None
    ) -> Rate:
        """`GET /rates/{id}`.

        Args:
            id: `id` in the path.
            day: `day` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The rate.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
