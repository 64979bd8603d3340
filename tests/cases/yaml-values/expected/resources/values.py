# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "values.get",
    method="GET",
    path=("/values",),
    responses={"200": {"application/json": lambda: models.Values}},
)


class Values(Resource):
    """The operations of values."""

    def get(self, *, options=None):
        """`GET /values`."""
        return self._call(_GET, {}, options)


class AsyncValues(AsyncResource, of=Values):
    """The operations of values."""
