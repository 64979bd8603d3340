# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .note import Note

class Unused(Model):
    """The `Unused` of the document."""

    note: Note | None = None
