# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenIntEnum


class State(OpenIntEnum):
    """The `State` of the document."""

    DRAFT = 0
    PUBLISHED = 1
