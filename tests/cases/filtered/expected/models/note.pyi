# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Note(Model):
    """The `Note` of the document."""

    text: str | None = None
