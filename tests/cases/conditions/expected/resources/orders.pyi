# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Details, Order

class Orders(Resource):
    """The operations of orders."""

    @overload
    def create(
        self,
        *,
        kind: str | None = None,
        size: int | None = None,
        card: str | None = None,
        details: Details | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Order:
        """`POST /orders`.

        Returns:
            The order.
        """

    @overload
    def create(
        self,
        *,
        body: Order | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Order: ...

class AsyncOrders(AsyncResource):
    """The operations of orders."""

    @overload
    async def create(
        self,
        *,
        kind: str | None = None,
        size: int | None = None,
        card: str | None = None,
        details: Details | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Order:
        """`POST /orders`.

        Returns:
            The order.
        """

    @overload
    async def create(
        self,
        *,
        body: Order | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> Order: ...
