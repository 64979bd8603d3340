# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model

class Animal(Model):
    """The `Animal` of the document."""

    kind: str
