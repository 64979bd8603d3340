# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, PageNumber, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "items.list",
    method="GET",
    path=("/items",),
    parameters=(query("page"), query("limit")),
    responses={"200": {"application/json": lambda: list[str]}},
    pagination=PageNumber("page"),
)


class Items(Resource):
    """The operations of items."""

    def list(self, *, page=None, limit=None, options=None):
        """`GET /items`."""
        return self._pages(_LIST, locals(), options)


class AsyncItems(AsyncResource, of=Items, pages=("list",)):
    """The operations of items."""
