# Made by clientwright. Change the document or the configuration, then regenerate.

from datetime import date

from .._runtime.models import Model
from .order import Order

class Shipment(Model):
    """The `Shipment` of the document."""

    order: Order | None = None
    at: date | None = None
