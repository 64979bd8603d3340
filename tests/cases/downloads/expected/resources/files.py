# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_DOWNLOAD = Operation(
    "files.download",
    method="GET",
    path=("/files/", path("id")),
    responses={
        "200": {"application/octet-stream": lambda: bytes, "image/*": lambda: bytes},
        "404": {"application/problem+json": lambda: models.Problem},
    },
)
_CHECK = Operation(
    "files.check",
    method="HEAD",
    path=("/files/", path("id")),
    responses={
        "200": {"application/octet-stream": lambda: None, "text/plain": lambda: None},
    },
)
_WHERE_IS_FILE = Operation(
    "files.where_is_file",
    method="GET",
    path=("/files/", path("id"), "/moved"),
    responses={"303": {}},
)


class Files(Resource):
    """The operations of files."""

    def download(self, id, *, options=None):
        """`GET /files/{id}`."""
        return self._call(_DOWNLOAD, locals(), options)

    def check(self, id, *, accept=None, options=None):
        """`HEAD /files/{id}`."""
        return self._call(_CHECK, locals(), options, accept=accept)

    def where_is_file(self, id, *, options=None):
        """`GET /files/{id}/moved`."""
        return self._call(_WHERE_IS_FILE, locals(), options)


class AsyncFiles(AsyncResource, of=Files):
    """The operations of files."""
