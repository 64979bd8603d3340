# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "logs.list",
    method="GET",
    path=("/logs",),
    parameters=(query("page"), query("limit")),
    responses={"200": {"application/json": lambda: list[str]}},
)


class Logs(Resource):
    """The operations of logs."""

    def list(self, *, page=None, limit=None, options=None):
        """`GET /logs`."""
        return self._call(_LIST, locals(), options)


class AsyncLogs(AsyncResource, of=Logs):
    """The operations of logs."""
