# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, path
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation(
    "orders.create",
    method="POST",
    path=("/orders",),
    body=Body(
        "application/json", required=True, fields=(field("hook", required=True),)
    ),
    responses={"201": {"application/json": lambda: models.Order}},
    links={"201": {"self": ("orders.get", {"id": "$response.body#/id"})}},
)
_GET = Operation(
    "orders.get",
    method="GET",
    path=("/orders/", path("id")),
    responses={"200": {"application/json": lambda: models.Order}},
)


class Orders(Resource):
    """The operations of orders."""

    def create(self, *, hook=None, body=None, options=None):
        """`POST /orders`."""
        return self._call(_CREATE, locals(), options, body)

    def get(self, id, *, options=None):
        """`GET /orders/{id}`."""
        return self._call(_GET, locals(), options)


class AsyncOrders(AsyncResource, of=Orders):
    """The operations of orders."""
