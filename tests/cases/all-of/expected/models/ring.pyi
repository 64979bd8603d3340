# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Ring(Model):
    """Contains itself by way of another."""

    b: str | None = None
    a: str | None = None
