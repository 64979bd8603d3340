# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class NewOrder(Model):
    """The `NewOrder` of the document."""

    customer: str
