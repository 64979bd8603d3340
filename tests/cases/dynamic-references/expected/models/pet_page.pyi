# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .pet import Pet

class PetPage(Model):
    """The `PetPage` of the document."""

    items: list[Pet]
    first: Pet | None = None
    next: str | None = None
