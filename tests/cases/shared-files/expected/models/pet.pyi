# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Model

class Pet(Model):
    """Pet."""

    name: str | None = None
    born: date | None = None
