# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenIntEnum


class Level(OpenIntEnum):
    """The `Level` of the document."""

    LOW = 1
    VERY_HIGH = 2
    VALUE_3 = 3
    VALUE_4 = 4
    VALUE_5 = 5
    VALUE_6 = 6
