# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation(
    "orders.create",
    method="POST",
    path=("/orders",),
    body=Body(
        "application/json",
        required=True,
        fields=(field("lines", required=True), field("address")),
    ),
    responses={
        "200": {"application/json": lambda: models.OrdersCreateResponse},
        "422": {"application/json": lambda: models.OrdersCreateError},
    },
)


class Orders(Resource):
    """The operations of orders."""

    def create(self, *, lines=None, address=None, body=None, options=None):
        """`POST /orders`."""
        return self._call(_CREATE, locals(), options, body)


class AsyncOrders(AsyncResource, of=Orders):
    """The operations of orders."""
