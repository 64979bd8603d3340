# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenIntEnum

class Phase(OpenIntEnum):
    """The `Phase` of the document."""

    NOT_STARTED = 1
    DONE = 2
