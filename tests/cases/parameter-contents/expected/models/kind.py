# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenStrEnum


class Kind(OpenStrEnum):
    """The `Kind` of the document."""

    RED = "red"
    DARK_BLUE = "dark blue"
