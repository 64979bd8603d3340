# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Offset, Operation, PageNumber, query
from .._runtime.resource import AsyncResource, Resource

_LIST_ISSUES = Operation(
    "counted.list_issues",
    method="GET",
    path=("/issues",),
    parameters=(query("start_at", "startAt"), query("max_results", "maxResults")),
    responses={"200": {"application/json": lambda: models.CountedListIssuesResponse}},
    pagination=Offset("start_at", items=("issues",)),
)
_LIST_ROWS = Operation(
    "counted.list_rows",
    method="GET",
    path=("/rows",),
    parameters=(query("p"),),
    responses={"200": {"application/json": lambda: models.CountedListRowsResponse}},
    pagination=PageNumber("p", start=0, items=("rows",)),
)
_GET_SHELF = Operation(
    "counted.get_shelf",
    method="GET",
    path=("/shelf",),
    parameters=(query("page"),),
    responses={"200": {"application/json": lambda: models.CountedGetShelfResponse}},
)


class Counted(Resource):
    """The operations of counted."""

    def list_issues(self, *, start_at=None, max_results=None, options=None):
        """`GET /issues`."""
        return self._pages(_LIST_ISSUES, locals(), options)

    def list_rows(self, *, p=None, options=None):
        """`GET /rows`."""
        return self._pages(_LIST_ROWS, locals(), options)

    def get_shelf(self, *, page=None, options=None):
        """A list in an object is no page where nothing else says so."""
        return self._call(_GET_SHELF, locals(), options)


class AsyncCounted(AsyncResource, of=Counted, pages=("list_issues", "list_rows")):
    """The operations of counted."""
