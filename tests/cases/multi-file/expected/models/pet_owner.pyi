# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .street import Street

class PetOwner(Model):
    """Who feeds it."""

    email: str
    address: Street | None = None
