# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenStrEnum


class Phases(OpenStrEnum):
    """The `Phases` of the document."""

    FIRST = "x"
    SECOND = "y"
