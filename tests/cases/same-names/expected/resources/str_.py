# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_COUNT = Operation("str_.count", method="GET", path=("/types",))


class Str(Resource):
    """The operations of str."""

    def count(self, *, options=None):
        """`GET /types`."""
        return self._call(_COUNT, {}, options)


class AsyncStr(AsyncResource, of=Str):
    """The operations of str."""
