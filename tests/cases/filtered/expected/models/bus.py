# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import constant
from .vehicle import Vehicle


class Bus(Vehicle):
    """The `Bus` of the document."""

    kind: str = constant("bus")
    seats: int | None = None
