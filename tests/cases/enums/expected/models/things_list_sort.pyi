# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenStrEnum

class ThingsListSort(OpenStrEnum):
    """The `sort` of `things.list`."""

    NAME = "name"
    MINUS_NAME = "-name"
    PLUS_NAME = "+name"
