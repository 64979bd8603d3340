# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenStrEnum


class Nullable(OpenStrEnum):
    """The `Nullable` of the document."""

    NORTH = "n"
    MIDDLE = "m"
