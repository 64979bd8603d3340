# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenStrEnum

class Color(OpenStrEnum):
    """The `Color` of the document."""

    RED = "red"
    GREEN = "green"
