# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, path, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "pets.list",
    method="GET",
    path=("/pets",),
    parameters=(query("kind"),),
    responses={
        "200": {"application/json": lambda: list[models.Pet]},
        "500": {"application/json": lambda: models.Problem},
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
            field("name", required=True),
            field("kind"),
            field("owner"),
            field("visits"),
            field("home"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.Pet}},
)
_GET = Operation(
    "pets.get",
    method="GET",
    path=("/pets/", path("pet_id", "petId")),
    responses={
        "200": {"application/json": lambda: models.Pet},
        "404": {"application/json": lambda: models.Problem},
    },
)


class Pets(Resource):
    """The operations of pets."""

    def list(self, *, kind=None, options=None):
        """`GET /pets`."""
        return self._call(_LIST, locals(), options)

    def create(
        self,
        *,
        name=None,
        kind=None,
        owner=None,
        visits=None,
        home=None,
        body=None,
        options=None,
    ):
        """`POST /pets`."""
        return self._call(_CREATE, locals(), options, body)

    def get(self, pet_id, *, options=None):
        """`GET /pets/{petId}`."""
        return self._call(_GET, locals(), options)


class AsyncPets(AsyncResource, of=Pets):
    """The operations of pets."""
