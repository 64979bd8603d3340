# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenIntEnum


class Level(OpenIntEnum):
    """The `Level` of the document."""

    LOW = 1
    MIDDLE = 2
    HIGH = 3
