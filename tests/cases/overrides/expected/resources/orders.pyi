# Made by clientwright. Change the document or the configuration, then regenerate.

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
            per_leaf: `perLeaf` in the query.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    def get_items(self, id: str, *, options: CallOptions | None = None) -> list[str]:
        """`GET /orders/{id}`.

        Returns:
            Names.
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
            per_leaf: `perLeaf` in the query.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    async def get_items(
        self, id: str, *, options: CallOptions | None = None
    ) -> list[str]:
        """`GET /orders/{id}`.

        Returns:
            Names.
        """
