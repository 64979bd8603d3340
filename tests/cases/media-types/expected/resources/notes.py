# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Any

from .. import models
from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_ADD = Operation(
    "notes.add",
    method="POST",
    path=("/notes",),
    body=Body(
        "application/json",
        required=True,
        fields=(field("text"), field("at")),
        others=(
            Body("application/xml", xml={"name": "note"}, type=lambda: models.Note),
            Body("text/plain"),
        ),
    ),
    responses={
        "200": {
            "application/json; charset=utf-8": lambda: models.Note,
            "application/vnd.note+json": lambda: models.Note,
            "text/plain": lambda: str,
            "application/xml": lambda: str,
        },
    },
    headers={"X-Left": lambda: int},
)
_PUT_RAW = Operation(
    "notes.put_raw",
    method="PUT",
    path=("/raw",),
    body=Body("*/*", required=True),
    responses={"200": {"*/*": lambda: models.Note}},
)
_GET_UNTYPED = Operation(
    "notes.get_untyped",
    method="GET",
    path=("/untyped",),
    responses={"200": {"application/json": lambda: Any}},
)


class Notes(Resource):
    """The operations of notes."""

    def add(
        self,
        *,
        text=None,
        at=None,
        body=None,
        content_type=None,
        accept=None,
        options=None,
    ):
        """`POST /notes`."""
        return self._call(
            _ADD.sending(content_type), locals(), options, body, accept=accept
        )

    def put_raw(self, *, body, content_type=None, options=None):
        """`PUT /raw`."""
        return self._call(_PUT_RAW.sending(content_type), {}, options, body)

    def get_untyped(self, *, options=None):
        """`GET /untyped`."""
        return self._call(_GET_UNTYPED, {}, options)


class AsyncNotes(AsyncResource, of=Notes):
    """The operations of notes."""
