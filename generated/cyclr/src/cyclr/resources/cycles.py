# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Operation, PageNumber, header, path, query
from .._runtime.resource import AsyncResource, Resource

_LIST = Operation(
    "cycles.list",
    method="GET",
    path=("/cycles",),
    parameters=(
        header("account", "X-Cyclr-Account", required=True),
        query("page"),
        query("page_size", "pageSize"),
    ),
    responses={"200": {"application/json": lambda: list[models.Cycle]}},
    pagination=PageNumber("page"),
)
_GET = Operation(
    "cycles.get",
    method="GET",
    path=("/cycles/", path("cycle_id", "cycleId")),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    responses={"200": {"application/json": lambda: models.Cycle}},
)
_DELETE = Operation(
    "cycles.delete",
    method="DELETE",
    path=("/cycles/", path("cycle_id", "cycleId")),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
)
_ACTIVATE = Operation(
    "cycles.activate",
    method="PUT",
    path=("/cycles/", path("cycle_id", "cycleId"), "/activate"),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    responses={"200": {"application/json": lambda: models.Cycle}},
)
_DEACTIVATE = Operation(
    "cycles.deactivate",
    method="PUT",
    path=("/cycles/", path("cycle_id", "cycleId"), "/deactivate"),
    parameters=(header("account", "X-Cyclr-Account", required=True),),
    responses={"200": {"application/json": lambda: models.Cycle}},
)


class Cycles(Resource):
    """Manage integration cycles."""

    def list(self, *, account=None, page=None, page_size=None, options=None):
        """Cyclr List Cycles. Retrieve a list of all cycles in the current account."""
        return self._pages(_LIST, locals(), options)

    def get(self, cycle_id, *, account=None, options=None):
        """Cyclr Get Cycle. Retrieve details of a specific cycle."""
        return self._call(_GET, locals(), options)

    def delete(self, cycle_id, *, account=None, options=None):
        """Cyclr Delete Cycle. Delete a specific cycle."""
        return self._call(_DELETE, locals(), options)

    def activate(self, cycle_id, *, account=None, options=None):
        """Cyclr Activate Cycle. Activate a cycle so it begins running."""
        return self._call(_ACTIVATE, locals(), options)

    def deactivate(self, cycle_id, *, account=None, options=None):
        """Cyclr Deactivate Cycle. Deactivate a running cycle."""
        return self._call(_DEACTIVATE, locals(), options)


class AsyncCycles(AsyncResource, of=Cycles, pages=("list",)):
    """Manage integration cycles."""
