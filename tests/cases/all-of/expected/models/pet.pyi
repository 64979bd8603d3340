# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum

class PetSize(OpenStrEnum):
    """`size` of `Pet`."""

    SMALL = "small"
    LARGE = "large"

class Pet(Model):
    """The `Pet` of the document."""

    name: str
    """What it is called."""
    size: PetSize | str | None = None
