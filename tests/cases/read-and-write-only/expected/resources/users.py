# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, path
from .._runtime.resource import AsyncResource, Resource

_UPDATE = Operation(
    "users.update",
    method="PUT",
    path=("/users/", path("id")),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("name", required=True),
            field("password", required=True),
            field("manager"),
            field("language"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.User}},
)


class Users(Resource):
    """The operations of users."""

    def update(
        self,
        id,
        *,
        name=None,
        password=None,
        manager=None,
        language=None,
        body=None,
        options=None,
    ):
        """`PUT /users/{id}`."""
        return self._call(_UPDATE, locals(), options, body)


class AsyncUsers(AsyncResource, of=Users):
    """The operations of users."""
