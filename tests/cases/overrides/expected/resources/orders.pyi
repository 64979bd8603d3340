# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of orders."""

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource

class Orders(Resource):
    """The operations of orders."""

    def search(
        self,
        *,
        leaf: int | None = None,
        per_leaf: int | None = None,
        options: CallOptions | None = None,
    ) -> Page[str]:
        """`POST /orders/search`.

        Args:
            leaf: `leaf` in the query.
            per_leaf: `perLeaf` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def get_items(self, id: str, *, options: CallOptions | None = None) -> list[str]:
        """`GET /orders/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Names.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncOrders(AsyncResource):
    """The operations of orders."""

    def search(
        self,
        *,
        leaf: int | None = None,
        per_leaf: int | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[str]:
        """`POST /orders/search`.

        Args:
            leaf: `leaf` in the query.
            per_leaf: `perLeaf` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The first page; iterate over it for the items of all pages.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def get_items(
        self, id: str, *, options: CallOptions | None = None
    ) -> list[str]:
        """`GET /orders/{id}`.

        Args:
            id: `id` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Names.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
