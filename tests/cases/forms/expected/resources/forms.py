# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_LOGIN = Operation(
    "forms.login",
    method="POST",
    path=("/login",),
    body=Body(
        "application/x-www-form-urlencoded",
        required=True,
        fields=(field("user", required=True), field("remember"), field("scopes")),
    ),
    responses={"200": {"text/plain": lambda: str}},
)
_FILTER = Operation(
    "forms.filter",
    method="POST",
    path=("/filter",),
    body=Body("application/json", fields=(field("limit"),)),
    responses={"200": {"image/png": lambda: bytes}},
)
_BATCH = Operation(
    "forms.batch",
    method="POST",
    path=("/batch",),
    body=Body("application/json", required=True),
)
_UPLOAD = Operation(
    "forms.upload",
    method="PUT",
    path=("/upload",),
    body=Body("application/octet-stream"),
)
_NOTE = Operation(
    "forms.note", method="PUT", path=("/note",), body=Body("text/plain", required=True)
)


class Forms(Resource):
    """The operations of forms."""

    def login(self, *, user=None, remember=None, scopes=None, body=None, options=None):
        """`POST /login`."""
        return self._call(_LOGIN, locals(), options, body)

    def filter(self, *, limit=None, body=None, options=None):
        """`POST /filter`."""
        return self._call(_FILTER, locals(), options, body)

    def batch(self, *, body, options=None):
        """`POST /batch`."""
        return self._call(_BATCH, {}, options, body)

    def upload(self, *, body=None, options=None):
        """`PUT /upload`."""
        return self._call(_UPLOAD, {}, options, body)

    def note(self, *, body, options=None):
        """`PUT /note`."""
        return self._call(_NOTE, {}, options, body)


class AsyncForms(AsyncResource, of=Forms):
    """The operations of forms."""
