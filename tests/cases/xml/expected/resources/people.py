# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, path
from .._runtime.resource import AsyncResource, Resource

_GET_PERSON = Operation(
    "people.get_person",
    method="GET",
    path=("/people/", path("id")),
    responses={"200": {"application/xml": lambda: models.Person}},
)
_PUT_PERSON = Operation(
    "people.put_person",
    method="PUT",
    path=("/people/", path("id")),
    body=Body(
        "application/xml",
        required=True,
        fields=(
            field("body_id", "id"),
            field("name"),
            field("born"),
            field("tall"),
            field("weight"),
            field("friend"),
        ),
        xml={"name": "Person"},
        type=lambda: models.Person,
    ),
)


class People(Resource):
    """The operations of people."""

    def get_person(self, id, *, options=None):
        """`GET /people/{id}`."""
        return self._call(_GET_PERSON, locals(), options)

    def put_person(
        self,
        id,
        *,
        body_id=None,
        name=None,
        born=None,
        tall=None,
        weight=None,
        friend=None,
        body=None,
        options=None,
    ):
        """`PUT /people/{id}`."""
        return self._call(_PUT_PERSON, locals(), options, body)


class AsyncPeople(AsyncResource, of=People):
    """The operations of people."""
