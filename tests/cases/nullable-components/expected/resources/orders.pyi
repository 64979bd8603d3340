# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Order

class Orders(Resource):
    """The operations of orders."""

    def get(self, id: str, *, options: CallOptions | None = None) -> Order | None:
        """`GET /orders/{id}`.

        Returns:
            The order, or null.
        """

class AsyncOrders(AsyncResource):
    """The operations of orders."""

    async def get(self, id: str, *, options: CallOptions | None = None) -> Order | None:
        """`GET /orders/{id}`.

        Returns:
            The order, or null.
        """
