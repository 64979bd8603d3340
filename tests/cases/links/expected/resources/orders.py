# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, PageNumber, field, header, path, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "orders.list",
    method="GET",
    path=("/orders",),
    parameters=(query("page"), query("customer")),
    responses={"200": {"application/json": lambda: list[models.Order]}},
    pagination=PageNumber("page"),
    links={"200": {"first": ("orders.get", {"id": "$response.body#/0/id"})}},
)
_CREATE = Operation(
    "orders.create",
    method="POST",
    path=("/orders",),
    parameters=(header("trace", "X-Trace"),),
    body=Body(
        "application/json", required=True, fields=(field("customer", required=True),)
    ),
    responses={"201": {"application/json": lambda: models.Order}},
    links={
        "201": {
            "self": ("orders.get", {"id": "$response.body#/id"}),
            "others": (
                "orders.list",
                {"customer": "$request.body#/customer", "page": 1},
            ),
            "note": (
                "orders.add_note",
                {
                    "id": "$response.header.X-Order",
                    "trace": "$request.header.X-Trace",
                    "body": {
                        "text": "order {$response.body#/id}, {$method} {$statusCode}",
                        "from": "$url",
                    },
                },
            ),
            "nothing": ("orders.get", {"id": "$response.body#/no/such/place"}),
        },
    },
)
_GET = Operation(
    "orders.get",
    method="GET",
    path=("/orders/", path("id")),
    responses={"200": {"application/json": lambda: models.Order}},
    links={
        "200": {
            "note": (
                "orders.add_note",
                {"id": "$request.path.id", "body": "$response.body"},
            ),
        },
    },
)
_ADD_NOTE = Operation(
    "orders.add_note",
    method="POST",
    path=("/orders/", path("id"), "/notes"),
    parameters=(header("trace", "X-Trace"),),
    body=Body("application/json"),
)


class Orders(Resource):
    """The operations of orders."""

    def list(self, *, page=None, customer=None, options=None):
        """`GET /orders`."""
        return self._pages(_LIST, locals(), options)

    def create(self, *, customer=None, trace=None, body=None, options=None):
        """`POST /orders`."""
        return self._call(_CREATE, locals(), options, body)

    def get(self, id, *, options=None):
        """`GET /orders/{id}`."""
        return self._call(_GET, locals(), options)

    def add_note(self, id, *, trace=None, body=None, options=None):
        """`POST /orders/{id}/notes`."""
        return self._call(_ADD_NOTE, locals(), options, body)


class AsyncOrders(AsyncResource, of=Orders, pages=("list",)):
    """The operations of orders."""
