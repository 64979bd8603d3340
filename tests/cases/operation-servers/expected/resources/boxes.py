# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation("boxes.list", method="GET", path=("/boxes",))
_UPLOAD = Operation(
    "boxes.upload",
    method="PUT",
    path=("/boxes",),
    servers={
        "europe": "https://upload.example.com",
        "united_states": "https://us.upload.example.com",
    },
)
_DELETE = Operation(
    "boxes.delete", method="DELETE", path=("/boxes",), servers={"server_1": "/admin"}
)


class Boxes(Resource):
    """The operations of boxes."""

    def list(self, *, options=None):
        """`GET /boxes`."""
        return self._call(_LIST, {}, options)

    def upload(self, *, options=None):
        """`PUT /boxes`."""
        return self._call(_UPLOAD, {}, options)

    def delete(self, *, options=None):
        """`DELETE /boxes`."""
        return self._call(_DELETE, {}, options)


class AsyncBoxes(AsyncResource, of=Boxes):
    """The operations of boxes."""
