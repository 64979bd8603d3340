# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.aliases import Moved, Renamed
from .._runtime.operation import Body, Operation, field, path, query
from .._runtime.resource import AsyncResource, Resource

_ALL = Operation(
    "pets.all",
    method="GET",
    path=("/pets",),
    parameters=(query("page_size", "size"), query("order", "sort")),
    responses={"200": {"application/json": lambda: list[models.Animal]}},
)
_CREATE = Operation(
    "pets.create",
    method="POST",
    path=("/pets",),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("kind", required=True),
            field("colour", "color", required=True),
            field("legs"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.Animal}},
)
_GET = Operation(
    "pets.get",
    method="GET",
    path=("/pets/", path("pet_id", "petId")),
    responses={"200": {"application/json": lambda: models.Cat}},
)


class Pets(Resource):
    """The operations of pets."""

    @Renamed(limit="page_size", per_page="page_size", size="page_size", sort="order")
    def all(self, *, page_size=None, order=None, options=None):
        """`GET /pets`."""
        return self._call(_ALL, locals(), options)

    @Renamed(color="colour")
    def create(self, *, kind=None, colour=None, legs=None, body=None, options=None):
        """`POST /pets`."""
        return self._call(_CREATE, locals(), options, body)

    @Renamed(id="pet_id")
    def get(self, pet_id, *, options=None):
        """`GET /pets/{petId}`."""
        return self._call(_GET, locals(), options)

    list = Moved("pets.all")


class AsyncPets(AsyncResource, of=Pets):
    """The operations of pets."""
