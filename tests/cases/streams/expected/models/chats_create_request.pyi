# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class ChatsCreateRequest(Model):
    """The body of `chats.create`."""

    stream: bool | None = None
