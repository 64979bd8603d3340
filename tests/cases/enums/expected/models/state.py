# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenStrEnum


class State(OpenStrEnum):
    """The `State` of the document."""

    OPEN = "open"
    NONE = "None"
    NULL = "null"
    TRUE = "true"
    FALSE = "False"
    IN_PROGRESS = "in-progress"
    MRO_ = "mro"
    NAME = "name"
