# Made by clientwright. Change the document or the configuration, then regenerate.

from .vehicle import Vehicle

class Bike(Vehicle):
    """The `Bike` of the document."""

    kind: str = "bike"
    gears: int | None = None
