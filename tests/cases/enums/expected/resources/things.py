# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "things.list",
    method="GET",
    path=("/things",),
    parameters=(query("sort"), query("state")),
    responses={"200": {"application/json": lambda: list[models.Thing]}},
)
_CREATE = Operation(
    "things.create",
    method="POST",
    path=("/things",),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("kind", required=True, default="thing"),
            field("mode", required=True, default="only"),
            field("state"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.Thing}},
)


class Things(Resource):
    """The operations of things."""

    def list(self, *, sort=None, state=None, options=None):
        """`GET /things`."""
        return self._call(_LIST, locals(), options)

    def create(self, *, kind="thing", mode="only", state=None, body=None, options=None):
        """`POST /things`."""
        return self._call(_CREATE, locals(), options, body)


class AsyncThings(AsyncResource, of=Things):
    """The operations of things."""
