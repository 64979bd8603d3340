# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "labels.list",
    method="GET",
    path=("/labels",),
    servers={"print_example_com": "https://print.example.com/labels/"},
)
_CREATE = Operation("labels.create", method="POST", path=("/labels",))


class Labels(Resource):
    """The operations of labels."""

    def list(self, *, options=None):
        """`GET /labels`."""
        return self._call(_LIST, {}, options)

    def create(self, *, options=None):
        """`POST /labels`."""
        return self._call(_CREATE, {}, options)


class AsyncLabels(AsyncResource, of=Labels):
    """The operations of labels."""
