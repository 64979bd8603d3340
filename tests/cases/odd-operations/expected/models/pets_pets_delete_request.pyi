# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class PetsPetsDeleteRequest(Model):
    """The body of `pets.pets_delete`."""

    reason: str | None = None
