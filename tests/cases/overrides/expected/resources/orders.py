# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, PageNumber, path, query
from .._runtime.resource import AsyncResource, Resource

_SEARCH = Operation(
    "orders.search",
    method="POST",
    path=("/orders/search",),
    parameters=(query("leaf"), query("per_leaf", "perLeaf")),
    responses={"200": {"application/json": lambda: list[str]}},
    pagination=PageNumber("leaf", start=0),
)
_GET_ITEMS = Operation(
    "orders.get_items",
    method="GET",
    path=("/orders/", path("id")),
    responses={"200": {"application/json": lambda: list[str]}},
)


class Orders(Resource):
    """The operations of orders."""

    def search(self, *, leaf=None, per_leaf=None, options=None):
        """`POST /orders/search`."""
        return self._pages(_SEARCH, locals(), options)

    def get_items(self, id, *, options=None):
        """`GET /orders/{id}`."""
        return self._call(_GET_ITEMS, locals(), options)


class AsyncOrders(AsyncResource, of=Orders, pages=("search",)):
    """The operations of orders."""
