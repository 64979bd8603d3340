# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .street import Street

class Place(Model):
    """The `Place` of the document."""

    street: Street | None = None
