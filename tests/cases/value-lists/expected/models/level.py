# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenIntEnum


class Level(OpenIntEnum):
    """The `Level` of the document."""

    VALUE_1 = 1
    VALUE_2 = 2
