# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class NewJob(Model):
    """The `NewJob` of the document."""

    id: int
    """`id` on the wire."""
    secret: str
    """`secret` on the wire."""

    def __init__(self, *, id: int, secret: str) -> None: ...
