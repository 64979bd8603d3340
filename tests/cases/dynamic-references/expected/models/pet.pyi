# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Model

class Pet(Model):
    """The `Pet` of the document."""

    name: str
    born: date | None = None
