# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .part import Part

class Thing(Model):
    """The `Thing` of the document."""

    id: str
    note: str | None = None
    parts: list[Part] | None = None
