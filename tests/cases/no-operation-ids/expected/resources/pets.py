# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, path
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "pets.list",
    method="GET",
    path=("/pets",),
    responses={"200": {"application/json": lambda: list[models.Pet]}},
)
_CREATE = Operation(
    "pets.create",
    method="POST",
    path=("/pets",),
    body=Body("application/json", fields=(field("name"),)),
)
_HEAD = Operation("pets.head", method="HEAD", path=("/pets",))
_GET = Operation(
    "pets.get",
    method="GET",
    path=("/pets/", path("pet_id", "petId")),
    responses={"200": {"application/json": lambda: models.Pet}},
)
_PUT_PETS_PET_ID = Operation(
    "pets.put_pets_pet_id", method="PUT", path=("/pets/", path("pet_id", "petId"))
)
_UPDATE = Operation(
    "pets.update", method="PATCH", path=("/pets/", path("pet_id", "petId"))
)
_DELETE = Operation(
    "pets.delete", method="DELETE", path=("/pets/", path("pet_id", "petId"))
)
_LIST_TOYS = Operation(
    "pets.list_toys", method="GET", path=("/pets/", path("pet_id", "petId"), "/toys")
)
_GET_SEARCH = Operation(
    "pets.get_search",
    method="GET",
    path=("/pets/search",),
    responses={"200": {"application/json": lambda: list[models.Pet]}},
)


class Pets(Resource):
    """The operations of pets."""

    def list(self, *, options=None):
        """`GET /pets`."""
        return self._call(_LIST, {}, options)

    def create(self, *, name=None, body=None, options=None):
        """`POST /pets`."""
        return self._call(_CREATE, locals(), options, body)

    def head(self, *, options=None):
        """`HEAD /pets`."""
        return self._call(_HEAD, {}, options)

    def get(self, pet_id, *, options=None):
        """`GET /pets/{petId}`."""
        return self._call(_GET, locals(), options)

    def put_pets_pet_id(self, pet_id, *, options=None):
        """`PUT /pets/{petId}`."""
        return self._call(_PUT_PETS_PET_ID, locals(), options)

    def update(self, pet_id, *, options=None):
        """`PATCH /pets/{petId}`."""
        return self._call(_UPDATE, locals(), options)

    def delete(self, pet_id, *, options=None):
        """`DELETE /pets/{petId}`."""
        return self._call(_DELETE, locals(), options)

    def list_toys(self, pet_id, *, options=None):
        """`GET /pets/{petId}/toys`."""
        return self._call(_LIST_TOYS, locals(), options)

    def get_search(self, *, options=None):
        """`GET /pets/search`."""
        return self._call(_GET_SEARCH, {}, options)


class AsyncPets(AsyncResource, of=Pets):
    """The operations of pets."""
