# Made by clientwright. Change the document or the configuration, then regenerate.

from .. import models
from .._runtime.operation import Body, Operation, field
from .._runtime.resource import AsyncResource, Resource

_CREATE = Operation(
    "chats.create",
    method="POST",
    path=("/chat",),
    body=Body("application/json", fields=(field("stream"),)),
    responses={
        "200": {
            "application/json": lambda: models.Chat,
            "text/event-stream": lambda: models.Piece,
        },
    },
)


class Chats(Resource):
    """The operations of chats."""

    def create(self, *, stream=None, body=None, accept=None, options=None):
        """`POST /chat`."""
        return self._stream(_CREATE, locals(), options, body, accept=accept)


class AsyncChats(AsyncResource, of=Chats):
    """The operations of chats."""
