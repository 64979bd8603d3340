# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Model

class Payment(Model):
    """The `Payment` of the document."""

    amount: float
    day: date | None = None
