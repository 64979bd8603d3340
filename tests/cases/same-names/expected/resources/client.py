# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation("client.list", method="GET", path=("/clients",))
_DEPRECATED = Operation(
    "client.deprecated",
    method="PATCH",
    path=("/clients",),
    responses={"200": {"application/json": lambda: list[models.Client]}},
)


class Client(Resource):
    """The operations of client."""

    def list(self, *, options=None):
        """`GET /clients`."""
        return self._call(_LIST, {}, options)

    def deprecated(self, *, options=None):
        """`PATCH /clients`."""
        return self._call(_DEPRECATED, {}, options)


class AsyncClient(AsyncResource, of=Client):
    """The operations of client."""
