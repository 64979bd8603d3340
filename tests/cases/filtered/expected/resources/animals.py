# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.models import OneOf
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "animals.list",
    method="GET",
    path=("/animals",),
    responses={
        "200": {"application/json": lambda: list[OneOf[models.Animal, models.Cat]]},
    },
)
_GET_SECRET_ANIMAL = Operation(
    "animals.get_secret_animal", method="GET", path=("/animals/secret",)
)


class Animals(Resource):
    """The operations of animals."""

    def list(self, *, options=None):
        """`GET /animals`."""
        return self._call(_LIST, {}, options)

    def get_secret_animal(self, *, options=None):
        """`GET /animals/secret`."""
        return self._call(_GET_SECRET_ANIMAL, {}, options)


class AsyncAnimals(AsyncResource, of=Animals):
    """The operations of animals."""
