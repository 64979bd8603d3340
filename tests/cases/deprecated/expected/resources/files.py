# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, PageNumber, field, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "files.list",
    method="GET",
    path=("/files",),
    parameters=(query("page"), query("folder")),
    responses={"200": {"application/json": lambda: list[models.File]}},
    pagination=PageNumber("page"),
)
_CREATE = Operation(
    "files.create",
    method="POST",
    path=("/files",),
    body=Body(
        "application/json",
        required=True,
        fields=(field("name", required=True), field("path"), field("size")),
    ),
)
_REMOVE_EVERYTHING_THAT_NOBODY_HAS_LOOKED_AT_FOR_A_WHOLE_YEAR = Operation(
    "files.remove_everything_that_nobody_has_looked_at_for_a_whole_year",
    method="DELETE",
    path=("/files",),
)


class Files(Resource):
    """The operations of files."""

    def list(self, *, page=None, folder=None, options=None):
        """`GET /files`."""
        return self._pages(_LIST, locals(), options)

    def create(self, *, name=None, path=None, size=None, body=None, options=None):
        """`POST /files`."""
        return self._call(_CREATE, locals(), options, body)

    def remove_everything_that_nobody_has_looked_at_for_a_whole_year(
        self, *, options=None
    ):
        """`DELETE /files`."""
        return self._call(
            _REMOVE_EVERYTHING_THAT_NOBODY_HAS_LOOKED_AT_FOR_A_WHOLE_YEAR, {}, options
        )


class AsyncFiles(AsyncResource, of=Files, pages=("list",)):
    """The operations of files."""
