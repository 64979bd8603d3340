# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource
from ..models import NewOrder, Order

class Orders(Resource):
    """The operations of orders."""

    def list(
        self,
        *,
        page: int | None = None,
        customer: str | None = None,
        options: CallOptions | None = None,
    ) -> Page[Order]:
        """`GET /orders`.

        Returns:
            The first page; iterate over it for the items of all pages.

        Links:
            first: Leads to `orders.get`.
        """

    @overload
    def create(
        self,
        *,
        customer: str,
        trace: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Order:
        """`POST /orders`.

        Args:
            trace: `X-Trace` in the header.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.
            others: Leads to `orders.list`. All orders of the customer.
            note: Leads to `orders.add_note`.
            nothing: Leads to `orders.get`.
        """

    @overload
    def create(
        self,
        *,
        body: NewOrder | Mapping[str, Any] | bytes,
        customer: None = None,
        trace: str | None = None,
        options: CallOptions | None = None,
    ) -> Order: ...
    def get(self, id: int, *, options: CallOptions | None = None) -> Order:
        """`GET /orders/{id}`.

        Returns:
            The order.

        Links:
            note: Leads to `orders.add_note`.
        """

    def add_note(
        self,
        id: int,
        *,
        body: Mapping[str, Any] | bytes | None = None,
        trace: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /orders/{id}/notes`.

        Args:
            trace: `X-Trace` in the header.
        """

class AsyncOrders(AsyncResource):
    """The operations of orders."""

    def list(
        self,
        *,
        page: int | None = None,
        customer: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[Order]:
        """`GET /orders`.

        Returns:
            The first page; iterate over it for the items of all pages.

        Links:
            first: Leads to `orders.get`.
        """

    @overload
    async def create(
        self,
        *,
        customer: str,
        trace: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> Order:
        """`POST /orders`.

        Args:
            trace: `X-Trace` in the header.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.
            others: Leads to `orders.list`. All orders of the customer.
            note: Leads to `orders.add_note`.
            nothing: Leads to `orders.get`.
        """

    @overload
    async def create(
        self,
        *,
        body: NewOrder | Mapping[str, Any] | bytes,
        customer: None = None,
        trace: str | None = None,
        options: CallOptions | None = None,
    ) -> Order: ...
    async def get(self, id: int, *, options: CallOptions | None = None) -> Order:
        """`GET /orders/{id}`.

        Returns:
            The order.

        Links:
            note: Leads to `orders.add_note`.
        """

    async def add_note(
        self,
        id: int,
        *,
        body: Mapping[str, Any] | bytes | None = None,
        trace: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /orders/{id}/notes`.

        Args:
            trace: `X-Trace` in the header.
        """
