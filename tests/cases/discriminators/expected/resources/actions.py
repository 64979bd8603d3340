# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.models import OneOf
from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation(
    "actions.create",
    method="POST",
    path=("/actions",),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("kind", required=True, default="script"),
            field("name", required=True),
            field("code"),
        ),
    ),
    responses={
        "200": {"application/json": lambda: OneOf[models.Action, models.Script]},
    },
)


class Actions(Resource):
    """The operations of actions."""

    def create(self, *, name=None, kind="script", code=None, body=None, options=None):
        """`POST /actions`."""
        return self._call(_CREATE, locals(), options, body)


class AsyncActions(AsyncResource, of=Actions):
    """The operations of actions."""
