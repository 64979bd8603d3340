# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "orders.get",
    method="GET",
    path=("/orders/", path("id")),
    responses={"200": {"application/json": lambda: models.Order | None}},
)


class Orders(Resource):
    """The operations of orders."""

    def get(self, id, *, options=None):
        """`GET /orders/{id}`."""
        return self._call(_GET, locals(), options)


class AsyncOrders(AsyncResource, of=Orders):
    """The operations of orders."""
