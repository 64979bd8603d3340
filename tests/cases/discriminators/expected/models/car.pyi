# Made by clientwright. Change the document or the configuration, then regenerate.

from .vehicle import Vehicle

class Car(Vehicle):
    """The `Car` of the document."""

    kind: str = "car"
    doors: int | None = None
