# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "shapes.get",
    method="GET",
    path=("/shapes/", path("id")),
    responses={"200": {"application/json": lambda: models.Shape}},
)


class Shapes(Resource):
    """The operations of shapes."""

    def get(self, id, *, options=None):
        """`GET /shapes/{id}`."""
        return self._call(_GET, locals(), options)


class AsyncShapes(AsyncResource, of=Shapes):
    """The operations of shapes."""
