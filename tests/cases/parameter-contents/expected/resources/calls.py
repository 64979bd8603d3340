# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, cookie, header, path, query, querystring
from .._runtime.resource import AsyncResource, Resource

_JSON = Operation(
    "calls.json",
    method="GET",
    path=("/json/", path("where", content="application/json")),
    parameters=(
        query("near", content="application/json"),
        header("header_x_near", "X-Near", content="application/json"),
        cookie("last", content="application/json"),
    ),
)
_TEXT = Operation(
    "calls.text",
    method="GET",
    path=("/text",),
    parameters=(
        query("note", content="text/plain"),
        query("pairs", content="application/x-www-form-urlencoded"),
    ),
)
_FORM = Operation(
    "calls.form",
    method="GET",
    path=("/form",),
    parameters=(
        querystring("all", required=True, content="application/x-www-form-urlencoded"),
    ),
)
_WHOLE = Operation(
    "calls.whole",
    method="GET",
    path=("/query",),
    parameters=(querystring("all", content="application/json"),),
)
_JSONPATH = Operation(
    "calls.jsonpath",
    method="GET",
    path=("/path",),
    parameters=(querystring("selector", content="application/jsonpath"),),
)
_VALUES = Operation(
    "calls.values",
    method="GET",
    path=("/values/", path("day")),
    parameters=(
        query("flag", allow_empty=True),
        query("tags", allow_empty=True),
        query("price"),
        query("ids", "ids[]"),
        query("filter", "$filter", allow_reserved=True),
        header("since"),
        cookie("ratio"),
    ),
)
_DEEP = Operation(
    "calls.deep",
    method="GET",
    path=("/deep",),
    parameters=(query("filter", style="deepObject"), query("page")),
)


class Calls(Resource):
    """The operations of calls."""

    def json(self, where, *, near=None, header_x_near=None, last=None, options=None):
        """`GET /json/{where}`."""
        return self._call(_JSON, locals(), options)

    def text(self, *, note=None, pairs=None, options=None):
        """`GET /text`."""
        return self._call(_TEXT, locals(), options)

    def form(self, *, all, options=None):
        """`GET /form`."""
        return self._call(_FORM, locals(), options)

    def whole(self, *, all=None, options=None):
        """`GET /query`."""
        return self._call(_WHOLE, locals(), options)

    def jsonpath(self, *, selector=None, options=None):
        """`GET /path`."""
        return self._call(_JSONPATH, locals(), options)

    def values(
        self,
        day,
        *,
        flag=None,
        tags=None,
        price=None,
        ids=None,
        filter=None,
        since=None,
        ratio=None,
        options=None,
    ):
        """`GET /values/{day}`."""
        return self._call(_VALUES, locals(), options)

    def deep(self, *, filter=None, page=None, options=None):
        """`GET /deep`."""
        return self._call(_DEEP, locals(), options)


class AsyncCalls(AsyncResource, of=Calls):
    """The operations of calls."""
