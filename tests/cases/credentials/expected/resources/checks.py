# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_DEFAULT = Operation(
    "checks.default", method="GET", path=("/default",), security=((("bearer", ()),),)
)
_HEADER = Operation(
    "checks.header", method="GET", path=("/header",), security=((("headerKey", ()),),)
)
_QUERY = Operation(
    "checks.query", method="GET", path=("/query",), security=((("queryKey", ()),),)
)
_COOKIE = Operation(
    "checks.cookie", method="GET", path=("/cookie",), security=((("cookieKey", ()),),)
)
_BASIC = Operation("checks.basic", method="GET", path=("/basic",))
_EITHER = Operation(
    "checks.either",
    method="GET",
    path=("/either",),
    security=((("headerKey", ()),), (("basic", ()),)),
)
_BOTH = Operation(
    "checks.both",
    method="GET",
    path=("/both",),
    security=((("bearer", ()), ("headerKey", ())),),
)
_NONE = Operation("checks.none", method="GET", path=("/none",), security=())
_OPTIONAL = Operation(
    "checks.optional",
    method="GET",
    path=("/optional",),
    security=((), (("bearer", ()),)),
)


class Checks(Resource):
    """Ways to prove who one is."""

    def default(self, *, options=None):
        """`GET /default`."""
        return self._call(_DEFAULT, {}, options)

    def header(self, *, options=None):
        """`GET /header`."""
        return self._call(_HEADER, {}, options)

    def query(self, *, options=None):
        """`GET /query`."""
        return self._call(_QUERY, {}, options)

    def cookie(self, *, options=None):
        """`GET /cookie`."""
        return self._call(_COOKIE, {}, options)

    def basic(self, *, options=None):
        """`GET /basic`."""
        return self._call(_BASIC, {}, options)

    def either(self, *, options=None):
        """`GET /either`."""
        return self._call(_EITHER, {}, options)

    def both(self, *, options=None):
        """`GET /both`."""
        return self._call(_BOTH, {}, options)

    def none(self, *, options=None):
        """`GET /none`."""
        return self._call(_NONE, {}, options)

    def optional(self, *, options=None):
        """`GET /optional`."""
        return self._call(_OPTIONAL, {}, options)


class AsyncChecks(AsyncResource, of=Checks):
    """Ways to prove who one is."""
