# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation("notes.create", method="POST", path=("/notes",))
_UPDATE = Operation("notes.update", method="PATCH", path=("/notes",))


class Notes(Resource):
    """The operations of notes."""

    def create(self, *, options=None):
        """`POST /notes`."""
        return self._call(_CREATE, {}, options)

    def update(self, *, options=None):
        """`PATCH /notes`."""
        return self._call(_UPDATE, {}, options)


class AsyncNotes(AsyncResource, of=Notes):
    """The operations of notes."""
