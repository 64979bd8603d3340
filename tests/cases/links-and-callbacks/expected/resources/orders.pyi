# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of orders."""

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

        Args:
            hook: `hook` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: OrdersCreateRequest | Mapping[str, Any] | bytes,
        hook: None = None,
        options: CallOptions | None = None,
    ) -> Order:
        """`POST /orders`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def get(self, id: int, *, options: CallOptions | None = None) -> Order:
        """`GET /orders/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncOrders(AsyncResource):
    """The operations of orders."""

    @overload
    async def create(
        self, *, hook: str, body: None = None, options: CallOptions | None = None
    ) -> Order:
        """`POST /orders`.

        Args:
            hook: `hook` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: OrdersCreateRequest | Mapping[str, Any] | bytes,
        hook: None = None,
        options: CallOptions | None = None,
    ) -> Order:
        """`POST /orders`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def get(self, id: int, *, options: CallOptions | None = None) -> Order:
        """`GET /orders/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
