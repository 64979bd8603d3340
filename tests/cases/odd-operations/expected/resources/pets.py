# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any

from .. import models
from .._runtime.operation import Body, Operation, field, header, path, query
from .._runtime.resource import AsyncResource, Resource

_PETS_GET = Operation(
    "pets.pets_get", method="GET", path=("/pets/", path("pet_id", "petId"), "/")
)
_PETS_DELETE = Operation(
    "pets.pets_delete",
    method="DELETE",
    path=("/pets/", path("pet_id", "petId"), "/"),
    body=Body("application/json", fields=(field("reason"),)),
)
_PETS_FEED = Operation(
    "pets.pets_feed", method="POST", path=("/pets/", path("pet_id", "petId"), "/")
)
_LIST_TOYS = Operation(
    "pets.list_toys",
    method="GET",
    path=("/pets/", path("id"), "/", path("undeclared")),
    parameters=(
        query("size", required=True),
        query("sort"),
        header("fields", "X-Fields"),
    ),
    responses={"200": {"application/json": lambda: list[Any]}},
)
_LIST_TOYS_GET_PETS_NAME_OTHER = Operation(
    "pets.list_toys_get_pets_name_other",
    method="GET",
    path=("/pets/", path("name"), "/", path("other")),
    responses={"200": {"application/json": lambda: models.Odd}},
)
_LIST_TOYS_PUT_PETS_NAME_OTHER = Operation(
    "pets.list_toys_put_pets_name_other",
    method="PUT",
    path=("/pets/", path("name"), "/", path("other")),
)


class Pets(Resource):
    """The operations of pets."""

    def pets_get(self, pet_id, lang, *, options=None):
        """`GET /pets/{petId}/`."""
        return self._call(_PETS_GET, locals(), options)

    def pets_delete(self, pet_id, *, reason=None, body=None, options=None):
        """`DELETE /pets/{petId}/`."""
        return self._call(_PETS_DELETE, locals(), options, body)

    def pets_feed(self, pet_id, *, options=None):
        """`POST /pets/{petId}/`."""
        return self._call(_PETS_FEED, locals(), options)

    def list_toys(self, id, undeclared, *, size, sort=None, fields=None, options=None):
        """`GET /pets/{id}/{undeclared}`."""
        return self._call(_LIST_TOYS, locals(), options)

    def list_toys_get_pets_name_other(self, name, other, *, options=None):
        """`GET /pets/{name}/{other}`."""
        return self._call(_LIST_TOYS_GET_PETS_NAME_OTHER, locals(), options)

    def list_toys_put_pets_name_other(self, name, other, *, options=None):
        """`PUT /pets/{name}/{other}`."""
        return self._call(_LIST_TOYS_PUT_PETS_NAME_OTHER, locals(), options)


class AsyncPets(AsyncResource, of=Pets):
    """The operations of pets."""
