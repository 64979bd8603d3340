# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_PING = Operation("health.ping", method="GET", path=("/ping",))


class Health(Resource):
    """The operations of health."""

    def ping(self, *, options=None):
        """`GET /ping`."""
        return self._call(_PING, {}, options)


class AsyncHealth(AsyncResource, of=Health):
    """The operations of health."""
