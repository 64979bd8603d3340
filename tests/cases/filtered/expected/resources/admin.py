# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_GET_HEALTH = Operation("admin.get_health", method="GET", path=("/admin/health",))


class Admin(Resource):
    """The operations of admin."""

    def get_health(self, *, options=None):
        """`GET /admin/health`."""
        return self._call(_GET_HEALTH, {}, options)


class AsyncAdmin(AsyncResource, of=Admin):
    """The operations of admin."""
