# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Diamond(Model):
    """The `Diamond` of the document."""

    name: str
    email: str

    def __init__(self, *, name: str, email: str) -> None: ...
