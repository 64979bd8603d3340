# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "things.list",
    method="GET",
    path=("/things",),
    responses={"200": {"application/json": lambda: list[models.Thing]}},
)


class Things(Resource):
    """The operations of things."""

    def list(self, *, options=None):
        """`GET /things`."""
        return self._call(_LIST, {}, options)


class AsyncThings(AsyncResource, of=Things):
    """The operations of things."""
