# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "barns.get",
    method="GET",
    path=("/barn",),
    responses={"200": {"application/json": lambda: models.Barn}},
)


class Barns(Resource):
    """The operations of barns."""

    def get(self, *, options=None):
        """`GET /barn`."""
        return self._call(_GET, {}, options)


class AsyncBarns(AsyncResource, of=Barns):
    """The operations of barns."""
