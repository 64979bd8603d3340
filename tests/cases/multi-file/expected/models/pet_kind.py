# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenStrEnum


class PetKind(OpenStrEnum):
    """The `PetKind` of the document."""

    CAT = "cat"
    DOG = "dog"
