# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of orders."""

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

        Args:
            page: `page` in the query.
            customer: `customer` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Links:
            first: Leads to `orders.get`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            customer: `customer` in the body.
            trace: `X-Trace` in the header.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.
            others: Leads to `orders.list`. All orders of the customer.
            note: Leads to `orders.add_note`.
            nothing: Leads to `orders.get`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: NewOrder | Mapping[str, Any] | bytes,
        customer: None = None,
        trace: str | None = None,
        options: CallOptions | None = None,
    ) -> Order:
        """`POST /orders`.

        Args:
            trace: `X-Trace` in the header.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.
            others: Leads to `orders.list`. All orders of the customer.
            note: Leads to `orders.add_note`.
            nothing: Leads to `orders.get`.

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

        Links:
            note: Leads to `orders.add_note`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            id: `id` in the path.
            trace: `X-Trace` in the header.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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

        Args:
            page: `page` in the query.
            customer: `customer` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Links:
            first: Leads to `orders.get`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            customer: `customer` in the body.
            trace: `X-Trace` in the header.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.
            others: Leads to `orders.list`. All orders of the customer.
            note: Leads to `orders.add_note`.
            nothing: Leads to `orders.get`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: NewOrder | Mapping[str, Any] | bytes,
        customer: None = None,
        trace: str | None = None,
        options: CallOptions | None = None,
    ) -> Order:
        """`POST /orders`.

        Args:
            trace: `X-Trace` in the header.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The order.

        Links:
            self: Leads to `orders.get`.
            others: Leads to `orders.list`. All orders of the customer.
            note: Leads to `orders.add_note`.
            nothing: Leads to `orders.get`.

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

        Links:
            note: Leads to `orders.add_note`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            id: `id` in the path.
            trace: `X-Trace` in the header.
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
