# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field, path
from .._runtime.resource import AsyncResource, Resource

_SAVE = Operation(
    "samples.save",
    method="PUT",
    path=("/samples/", path("id")),
    body=Body(
        "application/json",
        required=True,
        fields=(
            field("list"),
            field("pair"),
            field("open"),
            field("closed_or_open"),
            field("ratio"),
            field("big"),
            field("big_text"),
            field("word"),
            field("money"),
            field("mixed"),
            field("a"),
        ),
    ),
    responses={"200": {"application/json": lambda: models.Sample}},
)


class Samples(Resource):
    """The operations of samples."""

    def save(
        self,
        id,
        *,
        list=None,
        pair=None,
        open=None,
        closed_or_open=None,
        ratio=None,
        big=None,
        big_text=None,
        word=None,
        money=None,
        mixed=None,
        a=None,
        body=None,
        options=None,
    ):
        """`PUT /samples/{id}`."""
        return self._call(_SAVE, locals(), options, body)


class AsyncSamples(AsyncResource, of=Samples):
    """The operations of samples."""
