# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "contacts.list",
    method="GET",
    path=("/contacts",),
    responses={"200": {"application/json": lambda: list[models.Contact]}},
)
_LIST_MAIL = Operation(
    "contacts.list_mail",
    method="GET",
    path=("/mail",),
    responses={"200": {"application/json": lambda: models.ContactsListMailResponse}},
)


class Contacts(Resource):
    """The operations of contacts."""

    def list(self, *, options=None):
        """`GET /contacts`."""
        return self._call(_LIST, {}, options)

    def list_mail(self, *, options=None):
        """`GET /mail`."""
        return self._call(_LIST_MAIL, {}, options)


class AsyncContacts(AsyncResource, of=Contacts):
    """The operations of contacts."""
