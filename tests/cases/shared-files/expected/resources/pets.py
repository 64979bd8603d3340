# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "pets.get",
    method="GET",
    path=("/pets/", path("id")),
    responses={"200": {"application/json": lambda: models.Pet}},
)


class Pets(Resource):
    """The operations of pets."""

    def get(self, id, *, options=None):
        """`GET /pets/{id}`."""
        return self._call(_GET, locals(), options)


class AsyncPets(AsyncResource, of=Pets):
    """The operations of pets."""
