# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, PageNumber, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "tags.list",
    method="GET",
    path=("/tags",),
    parameters=(query("page_number", "pageNumber"),),
    responses={"200": {"application/json": lambda: list[str]}},
    pagination=PageNumber("page_number"),
)


class Tags(Resource):
    """The operations of tags."""

    def list(self, *, page_number=None, options=None):
        """`GET /tags`."""
        return self._pages(_LIST, locals(), options)


class AsyncTags(AsyncResource, of=Tags, pages=("list",)):
    """The operations of tags."""
