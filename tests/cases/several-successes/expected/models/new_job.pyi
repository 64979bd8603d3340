# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class NewJob(Model):
    """The `NewJob` of the document."""

    id: int
    secret: str
