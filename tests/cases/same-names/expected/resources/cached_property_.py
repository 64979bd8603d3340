# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_SET = Operation("cached_property_.set", method="PUT", path=("/types",))


class CachedProperty(Resource):
    """The operations of cached property."""

    def set(self, *, options=None):
        """`PUT /types`."""
        return self._call(_SET, {}, options)


class AsyncCachedProperty(AsyncResource, of=CachedProperty):
    """The operations of cached property."""
