# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.models import UNSET
from .._runtime.operation import Body, Operation, field, path
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "contacts.get",
    method="GET",
    path=("/contacts/", path("id")),
    responses={"200": {"application/json": lambda: models.Contact}},
)
_UPDATE = Operation(
    "contacts.update",
    method="PATCH",
    path=("/contacts/", path("id")),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("name", required=True),
            field("manager", required=True, nullable=True),
            field("email"),
            field("phone", nullable=True),
            field("address", nullable=True),
        ),
    ),
    responses={"200": {"application/json": lambda: models.Contact}},
)
_NOTE = Operation(
    "contacts.note",
    method="PUT",
    path=("/contacts/", path("id")),
    body=Body(
        "application/json", fields=(field("note", nullable=True), field("stars"))
    ),
)


class Contacts(Resource):
    """The operations of contacts."""

    def get(self, id, *, options=None):
        """`GET /contacts/{id}`."""
        return self._call(_GET, locals(), options)

    def update(
        self,
        id,
        *,
        name=None,
        manager=UNSET,
        email=None,
        phone=UNSET,
        address=UNSET,
        body=None,
        options=None,
    ):
        """`PATCH /contacts/{id}`."""
        return self._call(_UPDATE, locals(), options, body)

    def note(self, id, *, note=UNSET, stars=None, body=None, options=None):
        """`PUT /contacts/{id}`."""
        return self._call(_NOTE, locals(), options, body)


class AsyncContacts(AsyncResource, of=Contacts):
    """The operations of contacts."""
