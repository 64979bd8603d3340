# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "nodes.get",
    method="GET",
    path=("/nodes/", path("id")),
    responses={"200": {"application/json": lambda: models.Node}},
)


class Nodes(Resource):
    """The operations of nodes."""

    def get(self, id, *, options=None):
        """`GET /nodes/{id}`."""
        return self._call(_GET, locals(), options)


class AsyncNodes(AsyncResource, of=Nodes):
    """The operations of nodes."""
