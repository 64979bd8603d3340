# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, query
from .._runtime.resource import AsyncResource, Resource

_GET_SHELF = Operation(
    "shelves.get_shelf",
    method="GET",
    path=("/shelf",),
    parameters=(query("page"),),
    responses={"200": {"application/json": lambda: dict[str, int]}},
)


class Shelves(Resource):
    """The operations of shelves."""

    def get_shelf(self, *, page=None, options=None):
        """An object is no page."""
        return self._call(_GET_SHELF, locals(), options)


class AsyncShelves(AsyncResource, of=Shelves):
    """The operations of shelves."""
