# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_ADD = Operation(
    "zoos.add",
    method="POST",
    path=("/zoos",),
    body=Body(
        "application/vnd.zoo+xml; charset=iso-8859-1",
        required=True,
        fields=(
            field("plain"),
            field("named"),
            field("wrapped"),
            field("both"),
            field("inside"),
            field("animals"),
            field("code"),
            field("box"),
        ),
        xml={"name": "zoo", "namespace": "https://zoo.example.com"},
        type=lambda: models.Zoo,
    ),
    responses={"200": {"text/xml": lambda: models.Zoo}},
)
_PUT_ANIMALS = Operation(
    "zoos.put_animals",
    method="PUT",
    path=("/animals",),
    body=Body(
        "application/xml",
        required=True,
        xml={"name": "animals", "wrapped": True, "item": {"name": "animal"}},
        type=lambda: list[str],
    ),
    responses={"200": {"application/xml": lambda: list[models.Animal]}},
)


class Zoos(Resource):
    """The operations of zoos."""

    def add(
        self,
        *,
        plain=None,
        named=None,
        wrapped=None,
        both=None,
        inside=None,
        animals=None,
        code=None,
        box=None,
        body=None,
        options=None,
    ):
        """`POST /zoos`."""
        return self._call(_ADD, locals(), options, body)

    def put_animals(self, *, body, options=None):
        """`PUT /animals`."""
        return self._call(_PUT_ANIMALS, {}, options, body)


class AsyncZoos(AsyncResource, of=Zoos):
    """The operations of zoos."""
