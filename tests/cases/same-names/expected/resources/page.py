# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, PageNumber, field, header, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "page.list",
    method="GET",
    path=("/pages",),
    parameters=(query("page"), header("x_timeout", "X-Timeout", required=True)),
    responses={"200": {"application/json": lambda: list[models.Page]}},
    pagination=PageNumber("page"),
)
_OVERLOAD = Operation(
    "page.overload",
    method="POST",
    path=("/pages",),
    parameters=(header("x_timeout", "X-Timeout", required=True),),
    body=Body("application/json", required=True, fields=(field("date"), field("page"))),
    responses={"200": {"application/json": lambda: models.Mapping}},
)


class PageOperations(Resource):
    """The operations of page."""

    def list(self, *, page=None, x_timeout=None, options=None):
        """`GET /pages`."""
        return self._pages(_LIST, locals(), options)

    def overload(
        self, *, x_timeout=None, date=None, page=None, body=None, options=None
    ):
        """`POST /pages`."""
        return self._call(_OVERLOAD, locals(), options, body)


class AsyncPageOperations(AsyncResource, of=PageOperations, pages=("list",)):
    """The operations of page."""
