# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation, path
from .._runtime.resource import AsyncResource, Resource

_PATH_SIMPLE = Operation(
    "path.path_simple", method="GET", path=("/simple/", path("color"))
)
_PATH_SIMPLE_EXPLODED = Operation(
    "path.path_simple_exploded",
    method="GET",
    path=("/simple-exploded/", path("color", explode=True)),
)
_PATH_LABEL = Operation(
    "path.path_label", method="GET", path=("/label/", path("color", style="label"))
)
_PATH_LABEL_EXPLODED = Operation(
    "path.path_label_exploded",
    method="GET",
    path=("/label-exploded/", path("color", style="label", explode=True)),
)
_PATH_MATRIX = Operation(
    "path.path_matrix", method="GET", path=("/matrix/", path("color", style="matrix"))
)
_PATH_MATRIX_EXPLODED = Operation(
    "path.path_matrix_exploded",
    method="GET",
    path=("/matrix-exploded/", path("color", style="matrix", explode=True)),
)


class Path(Resource):
    """The operations of path."""

    def path_simple(self, color, *, options=None):
        """`GET /simple/{color}`."""
        return self._call(_PATH_SIMPLE, locals(), options)

    def path_simple_exploded(self, color, *, options=None):
        """`GET /simple-exploded/{color}`."""
        return self._call(_PATH_SIMPLE_EXPLODED, locals(), options)

    def path_label(self, color, *, options=None):
        """`GET /label/{color}`."""
        return self._call(_PATH_LABEL, locals(), options)

    def path_label_exploded(self, color, *, options=None):
        """`GET /label-exploded/{color}`."""
        return self._call(_PATH_LABEL_EXPLODED, locals(), options)

    def path_matrix(self, color, *, options=None):
        """`GET /matrix/{color}`."""
        return self._call(_PATH_MATRIX, locals(), options)

    def path_matrix_exploded(self, color, *, options=None):
        """`GET /matrix-exploded/{color}`."""
        return self._call(_PATH_MATRIX_EXPLODED, locals(), options)


class AsyncPath(AsyncResource, of=Path):
    """The operations of path."""
