# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Piece(Model):
    """The `Piece` of the document."""

    text: str
    index: int | None = None
