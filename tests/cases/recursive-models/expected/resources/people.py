# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_GET_PERSON = Operation(
    "people.get_person",
    method="GET",
    path=("/people/", path("id")),
    responses={"200": {"application/json": lambda: models.Person}},
)


class People(Resource):
    """The operations of people."""

    def get_person(self, id, *, options=None):
        """`GET /people/{id}`."""
        return self._call(_GET_PERSON, locals(), options)


class AsyncPeople(AsyncResource, of=People):
    """The operations of people."""
