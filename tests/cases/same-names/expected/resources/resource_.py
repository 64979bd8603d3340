# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_COROUTINE = Operation(
    "resource_.coroutine",
    method="GET",
    path=("/resources/", path("timeout")),
    responses={"200": {"application/json": lambda: models.Resource}},
)


class ResourceOperations(Resource):
    """The operations of resource."""

    def coroutine(self, timeout, *, options=None):
        """`GET /resources/{timeout}`."""
        return self._call(_COROUTINE, locals(), options)


class AsyncResourceOperations(AsyncResource, of=ResourceOperations):
    """The operations of resource."""
