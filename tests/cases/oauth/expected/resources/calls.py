# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_MACHINE = Operation(
    "calls.machine",
    method="GET",
    path=("/machine",),
    security=((("machine", ("write", "read")),),),
)
_READING = Operation(
    "calls.reading",
    method="GET",
    path=("/reading",),
    security=((("machine", ("read",)),),),
)
_PERSON = Operation(
    "calls.person",
    method="GET",
    path=("/person",),
    security=((("person", ("mail",)),),),
)
_CONNECTED = Operation("calls.connected", method="GET", path=("/connected",))
_IMPLICIT = Operation(
    "calls.implicit", method="GET", path=("/implicit",), security=((("implicit", ()),),)
)
_DIGEST = Operation(
    "calls.digest", method="GET", path=("/digest",), security=((("digest", ()),),)
)
_MUTUAL = Operation(
    "calls.mutual", method="GET", path=("/mutual",), security=((("mutual", ()),),)
)
_SIGNED = Operation(
    "calls.signed", method="GET", path=("/signed",), security=((("signature", ()),),)
)


class Calls(Resource):
    """The operations of calls."""

    def machine(self, *, options=None):
        """`GET /machine`."""
        return self._call(_MACHINE, {}, options)

    def reading(self, *, options=None):
        """`GET /reading`."""
        return self._call(_READING, {}, options)

    def person(self, *, options=None):
        """`GET /person`."""
        return self._call(_PERSON, {}, options)

    def connected(self, *, options=None):
        """`GET /connected`."""
        return self._call(_CONNECTED, {}, options)

    def implicit(self, *, options=None):
        """`GET /implicit`."""
        return self._call(_IMPLICIT, {}, options)

    def digest(self, *, options=None):
        """`GET /digest`."""
        return self._call(_DIGEST, {}, options)

    def mutual(self, *, options=None):
        """`GET /mutual`."""
        return self._call(_MUTUAL, {}, options)

    def signed(self, *, options=None):
        """`GET /signed`."""
        return self._call(_SIGNED, {}, options)


class AsyncCalls(AsyncResource, of=Calls):
    """The operations of calls."""
