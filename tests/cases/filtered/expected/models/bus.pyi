# Made by clientwright. Change the document or the configuration, then regenerate.

from .vehicle import Vehicle

class Bus(Vehicle):
    """The `Bus` of the document."""

    kind: str = "bus"
    seats: int | None = None
