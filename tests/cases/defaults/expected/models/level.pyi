# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenStrEnum

class Level(OpenStrEnum):
    """The `Level` of the document."""

    LOW = "low"
    HIGH = "high"
