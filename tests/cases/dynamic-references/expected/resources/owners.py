# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "owners.list",
    method="GET",
    path=("/owners",),
    responses={"200": {"application/json": lambda: models.OwnersListResponse}},
)


class Owners(Resource):
    """The operations of owners."""

    def list(self, *, options=None):
        """`GET /owners`."""
        return self._call(_LIST, {}, options)


class AsyncOwners(AsyncResource, of=Owners):
    """The operations of owners."""
