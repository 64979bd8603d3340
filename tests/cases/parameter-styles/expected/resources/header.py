# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, header
from .._runtime.resource import AsyncResource, Resource

_HEADER_SIMPLE = Operation(
    "header.header_simple",
    method="GET",
    path=("/header-simple",),
    parameters=(header("color", "Color"),),
)
_HEADER_SIMPLE_EXPLODED = Operation(
    "header.header_simple_exploded",
    method="GET",
    path=("/header-simple-exploded",),
    parameters=(header("color", "Color", explode=True),),
)


class Header(Resource):
    """The operations of header."""

    def header_simple(self, *, color=None, options=None):
        """`GET /header-simple`."""
        return self._call(_HEADER_SIMPLE, locals(), options)

    def header_simple_exploded(self, *, color=None, options=None):
        """`GET /header-simple-exploded`."""
        return self._call(_HEADER_SIMPLE_EXPLODED, locals(), options)


class AsyncHeader(AsyncResource, of=Header):
    """The operations of header."""
