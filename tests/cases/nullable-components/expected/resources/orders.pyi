# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of orders."""

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Order

class Orders(Resource):
    """The operations of orders."""

    def get(self, id: str, *, options: CallOptions | None = None) -> Order | None:
        """`GET /orders/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order, or null.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncOrders(AsyncResource):
    """The operations of orders."""

    async def get(self, id: str, *, options: CallOptions | None = None) -> Order | None:
        """`GET /orders/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order, or null.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
