# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation(
    "dogs.create",
    method="POST",
    path=("/dogs",),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("name", required=True),
            field("size"),
            field("barks", required=True),
        ),
    ),
    responses={"200": {"application/json": lambda: models.Puppy}},
)


class Dogs(Resource):
    """The operations of dogs."""

    def create(self, *, name=None, barks=None, size=None, body=None, options=None):
        """`POST /dogs`."""
        return self._call(_CREATE, locals(), options, body)


class AsyncDogs(AsyncResource, of=Dogs):
    """The operations of dogs."""
