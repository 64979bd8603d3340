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


class Contacts(Resource):
    """The operations of contacts."""

    def list(self, *, options=None):
        """`GET /contacts`."""
        return self._call(_LIST, {}, options)


class AsyncContacts(AsyncResource, of=Contacts):
    """The operations of contacts."""
