# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "pets.list",
    method="GET",
    path=("/pets",),
    responses={"200": {"application/json": lambda: models.PetPage}},
)


class Pets(Resource):
    """The operations of pets."""

    def list(self, *, options=None):
        """`GET /pets`."""
        return self._call(_LIST, {}, options)


class AsyncPets(AsyncResource, of=Pets):
    """The operations of pets."""
