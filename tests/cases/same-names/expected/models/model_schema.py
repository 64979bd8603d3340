# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenStrEnum


class ModelSchema(OpenStrEnum):
    """The `Model` of the document."""

    A = "a"
    B = "b"
