# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, path, query
from .._runtime.resource import AsyncResource, Resource

_ROOT = Operation("paths.root", method="GET", path=("/",))
_SLASH = Operation("paths.slash", method="GET", path=("/slash/",))
_PART = Operation(
    "paths.part", method="GET", path=("/files/", path("name"), ".", path("ending"))
)
_ROUTE = Operation(
    "paths.route",
    method="GET",
    path=(
        "/",
        path("from_city", "from-city"),
        "-",
        path("to_city", "to.city"),
        "/",
        path("day"),
    ),
)
_CANCEL = Operation(
    "paths.cancel", method="POST", path=("/jobs/", path("id"), ":cancel")
)
_BATCH = Operation("paths.batch", method="POST", path=("/jobs:batch",))
_BOOKS = Operation(
    "paths.books", method="GET", path=("/search?kind=book",), parameters=(query("q"),)
)
_KIND = Operation(
    "paths.kind", method="GET", path=("/search?kind=", path("kind"), "&v=2")
)
_TAGS = Operation("paths.tags", method="GET", path=("/tags",))
_TAG = Operation("paths.tag", method="GET", path=("/tags",), parameters=(query("x"),))
_ODD = Operation(
    "paths.odd",
    method="GET",
    path=("/a%20b/%C3%A9/%41/", path("blob", allow_reserved=True)),
)


class Paths(Resource):
    """The operations of paths."""

    def root(self, *, options=None):
        """`GET /`."""
        return self._call(_ROOT, {}, options)

    def slash(self, *, options=None):
        """`GET /slash/`."""
        return self._call(_SLASH, {}, options)

    def part(self, name, ending, *, options=None):
        """`GET /files/{name}.{ending}`."""
        return self._call(_PART, locals(), options)

    def route(self, from_city, to_city, day, *, options=None):
        """`GET /{from-city}-{to.city}/{day}`."""
        return self._call(_ROUTE, locals(), options)

    def cancel(self, id, *, options=None):
        """`POST /jobs/{id}:cancel`."""
        return self._call(_CANCEL, locals(), options)

    def batch(self, *, options=None):
        """`POST /jobs:batch`."""
        return self._call(_BATCH, {}, options)

    def books(self, *, q=None, options=None):
        """`GET /search?kind=book`."""
        return self._call(_BOOKS, locals(), options)

    def kind(self, kind, *, options=None):
        """`GET /search?kind={kind}&v=2`."""
        return self._call(_KIND, locals(), options)

    def tags(self, *, options=None):
        """`GET /tags#list`."""
        return self._call(_TAGS, {}, options)

    def tag(self, *, x=None, options=None):
        """`GET /tags#one={tag}`."""
        return self._call(_TAG, locals(), options)

    def odd(self, blob, *, options=None):
        """`GET /a b/é/%41/{blob}`."""
        return self._call(_ODD, locals(), options)


class AsyncPaths(AsyncResource, of=Paths):
    """The operations of paths."""
