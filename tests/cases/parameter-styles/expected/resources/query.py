# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, query
from .._runtime.resource import AsyncResource, Resource

_QUERY_FORM = Operation(
    "query.query_form",
    method="GET",
    path=("/query-form",),
    parameters=(query("color", explode=False),),
)
_QUERY_FORM_EXPLODED = Operation(
    "query.query_form_exploded",
    method="GET",
    path=("/query-form-exploded",),
    parameters=(query("color"),),
)
_QUERY_SPACE = Operation(
    "query.query_space",
    method="GET",
    path=("/query-space",),
    parameters=(query("color", style="spaceDelimited", explode=False),),
)
_QUERY_SPACE_EXPLODED = Operation(
    "query.query_space_exploded",
    method="GET",
    path=("/query-space-exploded",),
    parameters=(query("color", style="spaceDelimited"),),
)
_QUERY_PIPE = Operation(
    "query.query_pipe",
    method="GET",
    path=("/query-pipe",),
    parameters=(query("color", style="pipeDelimited", explode=False),),
)
_QUERY_PIPE_EXPLODED = Operation(
    "query.query_pipe_exploded",
    method="GET",
    path=("/query-pipe-exploded",),
    parameters=(query("color", style="pipeDelimited"),),
)
_QUERY_DEEP_EXPLODED = Operation(
    "query.query_deep_exploded",
    method="GET",
    path=("/query-deep-exploded",),
    parameters=(query("color", style="deepObject"),),
)


class Query(Resource):
    """The operations of query."""

    def query_form(self, *, color=None, options=None):
        """`GET /query-form`."""
        return self._call(_QUERY_FORM, locals(), options)

    def query_form_exploded(self, *, color=None, options=None):
        """`GET /query-form-exploded`."""
        return self._call(_QUERY_FORM_EXPLODED, locals(), options)

    def query_space(self, *, color=None, options=None):
        """`GET /query-space`."""
        return self._call(_QUERY_SPACE, locals(), options)

    def query_space_exploded(self, *, color=None, options=None):
        """`GET /query-space-exploded`."""
        return self._call(_QUERY_SPACE_EXPLODED, locals(), options)

    def query_pipe(self, *, color=None, options=None):
        """`GET /query-pipe`."""
        return self._call(_QUERY_PIPE, locals(), options)

    def query_pipe_exploded(self, *, color=None, options=None):
        """`GET /query-pipe-exploded`."""
        return self._call(_QUERY_PIPE_EXPLODED, locals(), options)

    def query_deep_exploded(self, *, color=None, options=None):
        """`GET /query-deep-exploded`."""
        return self._call(_QUERY_DEEP_EXPLODED, locals(), options)


class AsyncQuery(AsyncResource, of=Query):
    """The operations of query."""
