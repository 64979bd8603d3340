# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.models import UNSET
from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_SAVE = Operation(
    "shapes.save",
    method="POST",
    path=("/shapes",),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("contact"),
            field("search"),
            field("alone"),
            field("maybe", nullable=True),
            field("nested"),
            field("kind", nullable=True),
            field("merged"),
            field("filters"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.Shapes}},
)


class Shapes(Resource):
    """The operations of shapes."""

    def save(
        self,
        *,
        contact=None,
        search=None,
        alone=None,
        maybe=UNSET,
        nested=None,
        kind=UNSET,
        merged=None,
        filters=None,
        body=None,
        options=None,
    ):
        """`POST /shapes`."""
        return self._call(_SAVE, locals(), options, body)


class AsyncShapes(AsyncResource, of=Shapes):
    """The operations of shapes."""
