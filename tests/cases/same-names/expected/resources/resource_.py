# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_COROUTINE_ = Operation(
    "resource_.coroutine_",
    method="GET",
    path=("/resources/", path("timeout", "timeout")),
    responses={"200": {"application/json": lambda: models.Resource}},
)


class ResourceOperations(Resource):
    """The operations of resource."""

    def coroutine_(self, timeout, *, options=None):
        """GET /resources/{timeout}"""
        return self._call(_COROUTINE_, {"timeout": timeout}, options)


class AsyncResourceOperations(AsyncResource, of=ResourceOperations):
    """The operations of resource."""
