# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.models import OneOf
from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "pets.list",
    method="GET",
    path=("/pets",),
    responses={
        "200": {
            "application/json": lambda: list[OneOf[models.Pet, models.Cat, models.Dog]],
        },
    },
)
_CREATE = Operation(
    "pets.create",
    method="POST",
    path=("/pets",),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("pet_type", "petType", required=True),
            field("name", required=True),
            field("friend"),
        ),
    ),
)


class Pets(Resource):
    """The operations of pets."""

    def list(self, *, options=None):
        """`GET /pets`."""
        return self._call(_LIST, {}, options)

    def create(self, *, pet_type=None, name=None, friend=None, body=None, options=None):
        """`POST /pets`."""
        return self._call(_CREATE, locals(), options, body)


class AsyncPets(AsyncResource, of=Pets):
    """The operations of pets."""
