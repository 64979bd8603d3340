# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import constant
from .vehicle import Vehicle


class Bike(Vehicle):
    """The `Bike` of the document."""

    kind: str = constant("bike")
    gears: int | None = None
