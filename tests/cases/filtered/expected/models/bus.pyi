# Made by clientwright. Change the document or the configuration, then regenerate.

from .vehicle import Vehicle

class Bus(Vehicle):
    """The `Bus` of the document."""

    seats: int | None

    def __init__(self, *, kind: str = "bus", seats: int | None = None) -> None: ...
