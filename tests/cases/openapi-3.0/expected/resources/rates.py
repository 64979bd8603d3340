# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation, path, query
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "rates.get",
    method="GET",
    path=("/rates/", path("id")),
    parameters=(query("day"),),
    responses={"200": {"application/json": lambda: models.Rate}},
)


class Rates(Resource):
    """The operations of rates."""

    def get(self, id, *, day=None, options=None):
        """`GET /rates/{id}`."""
        return self._call(_GET, locals(), options)


class AsyncRates(AsyncResource, of=Rates):
    """The operations of rates."""
