# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "words.get",
    method="GET",
    path=("/words",),
    responses={"200": {"application/json": lambda: models.Words}},
)


class Words(Resource):
    """The operations of words."""

    def get(self, *, options=None):
        """`GET /words`."""
        return self._call(_GET, {}, options)


class AsyncWords(AsyncResource, of=Words):
    """The operations of words."""
