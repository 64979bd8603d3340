# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import DateTime
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_GET = Operation(
    "quota.get",
    method="GET",
    path=("/quota",),
    responses={"200": {"application/json": lambda: int}},
    headers={
        "X-Rate-Limit": lambda: int,
        "X-Reset": lambda: DateTime,
        "X-Share": lambda: int | float,
        "X-Open": lambda: bool,
        "X-Days": lambda: list[int],
        "X-Names": lambda: list[str],
        "X-Plan": lambda: dict[str, int],
    },
)


class Quota(Resource):
    """The operations of quota."""

    def get(self, *, options=None):
        """`GET /quota`."""
        return self._call(_GET, {}, options)


class AsyncQuota(AsyncResource, of=Quota):
    """The operations of quota."""
