# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Chat(Model):
    """The `Chat` of the document."""

    text: str
