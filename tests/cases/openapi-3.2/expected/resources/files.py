# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, header, path, querystring
from .._runtime.resource import AsyncResource, Resource

_SEARCH = Operation(
    "files.search",
    method="QUERY",
    path=("/files",),
    body=Body(
        "application/json", required=True, fields=(field("words", required=True),)
    ),
    responses={"200": {"application/json": lambda: list[str]}},
)
_LIST = Operation(
    "files.list",
    method="GET",
    path=("/files",),
    parameters=(querystring("filter", content="application/x-www-form-urlencoded"),),
    responses={"200": {"application/json": lambda: list[str]}},
)
_COPY = Operation(
    "files.copy",
    method="COPY",
    path=("/files/", path("file_id", "fileId")),
    parameters=(header("destination", "Destination", required=True),),
)
_WATCH = Operation(
    "files.watch",
    method="GET",
    path=("/files/events",),
    responses={"200": {"application/jsonl": lambda: models.FilesWatchItem}},
)


class Files(Resource):
    """files."""

    def search(self, *, words=None, body=None, options=None):
        """`QUERY /files`."""
        return self._call(_SEARCH, locals(), options, body)

    def list(self, *, filter=None, options=None):
        """`GET /files`."""
        return self._call(_LIST, locals(), options)

    def copy(self, file_id, *, destination, options=None):
        """`COPY /files/{fileId}`."""
        return self._call(_COPY, locals(), options)

    def watch(self, *, options=None):
        """`GET /files/events`."""
        return self._stream(_WATCH, {}, options)


class AsyncFiles(AsyncResource, of=Files, streams=("watch",)):
    """files."""
