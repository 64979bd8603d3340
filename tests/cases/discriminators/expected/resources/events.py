# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.models import OneOf
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "events.list",
    method="GET",
    path=("/events",),
    responses={
        "200": {
            "application/json": lambda: list[OneOf[models.Created, models.Deleted]],
        },
    },
)


class Events(Resource):
    """The operations of events."""

    def list(self, *, options=None):
        """`GET /events`."""
        return self._call(_LIST, {}, options)


class AsyncEvents(AsyncResource, of=Events):
    """The operations of events."""
