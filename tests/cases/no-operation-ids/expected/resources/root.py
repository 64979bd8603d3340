# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_GET = Operation("root.get", method="GET", path=("/",))
_GET_TENANT = Operation("root.get_tenant", method="GET", path=("/", path("tenant")))


class Root(Resource):
    """The operations of root."""

    def get(self, *, options=None):
        """`GET /`."""
        return self._call(_GET, {}, options)

    def get_tenant(self, tenant, *, options=None):
        """`GET /{tenant}`."""
        return self._call(_GET_TENANT, locals(), options)


class AsyncRoot(AsyncResource, of=Root):
    """The operations of root."""
