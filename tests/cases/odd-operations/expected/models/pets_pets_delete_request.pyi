# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class PetsPetsDeleteRequest(Model):
    """The body of `pets.pets_delete`."""

    reason: str | None

    def __init__(self, *, reason: str | None = None) -> None: ...
