# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Ring(Model):
    """Contains itself by way of another."""

    b: str | None
    a: str | None

    def __init__(self, *, b: str | None = None, a: str | None = None) -> None: ...
