# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, cookie
from .._runtime.resource import AsyncResource, Resource

_COOKIE_FORM = Operation(
    "cookie.cookie_form",
    method="GET",
    path=("/cookie-form",),
    parameters=(cookie("color", explode=False),),
)
_COOKIE_FORM_EXPLODED = Operation(
    "cookie.cookie_form_exploded",
    method="GET",
    path=("/cookie-form-exploded",),
    parameters=(cookie("color"),),
)
_COOKIE_RAW = Operation(
    "cookie.cookie_raw",
    method="GET",
    path=("/cookie-raw",),
    parameters=(cookie("color", style="cookie", explode=False),),
)
_COOKIE_RAW_EXPLODED = Operation(
    "cookie.cookie_raw_exploded",
    method="GET",
    path=("/cookie-raw-exploded",),
    parameters=(cookie("color", style="cookie"),),
)


class Cookie(Resource):
    """The operations of cookie."""

    def cookie_form(self, *, color=None, options=None):
        """`GET /cookie-form`."""
        return self._call(_COOKIE_FORM, locals(), options)

    def cookie_form_exploded(self, *, color=None, options=None):
        """`GET /cookie-form-exploded`."""
        return self._call(_COOKIE_FORM_EXPLODED, locals(), options)

    def cookie_raw(self, *, color=None, options=None):
        """`GET /cookie-raw`."""
        return self._call(_COOKIE_RAW, locals(), options)

    def cookie_raw_exploded(self, *, color=None, options=None):
        """`GET /cookie-raw-exploded`."""
        return self._call(_COOKIE_RAW_EXPLODED, locals(), options)


class AsyncCookie(AsyncResource, of=Cookie):
    """The operations of cookie."""
