# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "trees.get",
    method="GET",
    path=("/tree",),
    responses={"200": {"application/json": lambda: models.NamedTree}},
)


class Trees(Resource):
    """The operations of trees."""

    def get(self, *, options=None):
        """`GET /tree`."""
        return self._call(_GET, {}, options)


class AsyncTrees(AsyncResource, of=Trees):
    """The operations of trees."""
