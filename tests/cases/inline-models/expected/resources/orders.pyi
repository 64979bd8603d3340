# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import (
    OrdersCreateRequest,
    OrdersCreateRequestAddress,
    OrdersCreateRequestLine,
    OrdersCreateResponse,
)

class Orders(Resource):
    """The operations of orders."""

    @overload
    def create(
        self,
        *,
        lines: Sequence[OrdersCreateRequestLine | Mapping[str, Any]],
        address: OrdersCreateRequestAddress | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> OrdersCreateResponse:
        """`POST /orders`.

        Returns:
            The order.

        Raises:
            UnprocessableEntityError: What is wrong with the order.
        """

    @overload
    def create(
        self,
        *,
        body: OrdersCreateRequest | Mapping[str, Any] | bytes,
        lines: None = None,
        options: CallOptions | None = None,
    ) -> OrdersCreateResponse: ...

class AsyncOrders(AsyncResource):
    """The operations of orders."""

    @overload
    async def create(
        self,
        *,
        lines: Sequence[OrdersCreateRequestLine | Mapping[str, Any]],
        address: OrdersCreateRequestAddress | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> OrdersCreateResponse:
        """`POST /orders`.

        Returns:
            The order.

        Raises:
            UnprocessableEntityError: What is wrong with the order.
        """

    @overload
    async def create(
        self,
        *,
        body: OrdersCreateRequest | Mapping[str, Any] | bytes,
        lines: None = None,
        options: CallOptions | None = None,
    ) -> OrdersCreateResponse: ...
