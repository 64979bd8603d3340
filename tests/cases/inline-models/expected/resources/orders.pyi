# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of orders."""

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

        Args:
            lines: `lines` in the body.
            address: `address` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Raises:
            UnprocessableEntityError: What is wrong with the order.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: OrdersCreateRequest | Mapping[str, Any] | bytes,
        lines: None = None,
        options: CallOptions | None = None,
    ) -> OrdersCreateResponse:
        """`POST /orders`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Raises:
            UnprocessableEntityError: What is wrong with the order.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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

        Args:
            lines: `lines` in the body.
            address: `address` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Raises:
            UnprocessableEntityError: What is wrong with the order.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: OrdersCreateRequest | Mapping[str, Any] | bytes,
        lines: None = None,
        options: CallOptions | None = None,
    ) -> OrdersCreateResponse:
        """`POST /orders`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Raises:
            UnprocessableEntityError: What is wrong with the order.
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
