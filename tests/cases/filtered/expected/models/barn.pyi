# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .door import Door

class Barn(Model):
    """The `Barn` of the document."""

    door: Door | None = None
