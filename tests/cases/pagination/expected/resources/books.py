# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation, PageNumber, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "books.list",
    method="GET",
    path=("/books",),
    parameters=(query("page"), query("per_page", "per-page"), query("author")),
    responses={"200": {"application/json": lambda: list[models.Book]}},
    pagination=PageNumber("page"),
)


class Books(Resource):
    """The operations of books."""

    def list(self, *, page=None, per_page=None, author=None, options=None):
        """`GET /books`."""
        return self._pages(_LIST, locals(), options)


class AsyncBooks(AsyncResource, of=Books, pages=("list",)):
    """The operations of books."""
