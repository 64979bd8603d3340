# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum
from .piece import Piece

class EventEvent(OpenStrEnum):
    """`event` of `Event`."""

    MADE = "made"
    GONE = "gone"

class Event(Model):
    """The `Event` of the document."""

    event: EventEvent | str
    id: str | None = None
    data: Piece
