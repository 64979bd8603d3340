# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "authors.list",
    method="GET",
    path=("/authors",),
    parameters=(query("limit"),),
    responses={"200": {"application/json": lambda: list[str]}},
)


class Authors(Resource):
    """The operations of authors."""

    def list(self, *, limit=None, options=None):
        """Without a page number this is one list."""
        return self._call(_LIST, locals(), options)


class AsyncAuthors(AsyncResource, of=Authors):
    """The operations of authors."""
