# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Order, OrdersCreateRequest

class Orders(Resource):
    """The operations of orders."""

    @overload
    def create(
        self, *, hook: str, body: None = None, options: CallOptions | None = None
    ) -> Order:
        """`POST /orders`.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.
        """

    @overload
    def create(
        self,
        *,
        body: OrdersCreateRequest | Mapping[str, Any] | bytes,
        hook: None = None,
        options: CallOptions | None = None,
    ) -> Order: ...
    def get(self, id: int, *, options: CallOptions | None = None) -> Order:
        """`GET /orders/{id}`.

        Returns:
            The order.
        """

class AsyncOrders(AsyncResource):
    """The operations of orders."""

    @overload
    async def create(
        self, *, hook: str, body: None = None, options: CallOptions | None = None
    ) -> Order:
        """`POST /orders`.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.
        """

    @overload
    async def create(
        self,
        *,
        body: OrdersCreateRequest | Mapping[str, Any] | bytes,
        hook: None = None,
        options: CallOptions | None = None,
    ) -> Order: ...
    async def get(self, id: int, *, options: CallOptions | None = None) -> Order:
        """`GET /orders/{id}`.

        Returns:
            The order.
        """
