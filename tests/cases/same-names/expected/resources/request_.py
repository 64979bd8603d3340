# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_CLOSE = Operation(
    "request_.close", method="DELETE", path=("/resources/", path("timeout"))
)


class Request(Resource):
    """The operations of request."""

    def close(self, timeout, *, options=None):
        """`DELETE /resources/{timeout}`."""
        return self._call(_CLOSE, locals(), options)


class AsyncRequest(AsyncResource, of=Request):
    """The operations of request."""
