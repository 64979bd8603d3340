# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Door(Model):
    """The `Door` of the document."""

    width: int | None = None
