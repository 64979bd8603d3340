# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class PetsSequenceRequestItem(Model):
    """An item of the body of `pets.sequence`."""

    at: int | None = None
