# Made by clientwright. Change the document or the configuration, then regenerate.

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

        Returns:
            The rate.
        """

class AsyncRates(AsyncResource):
    """The operations of rates."""

    async def get(
        self, id: int, *, day: date | None = None, options: CallOptions | None = None
    ) -> Rate:
        """`GET /rates/{id}`.

        Returns:
            The rate.
        """
