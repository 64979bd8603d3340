# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import constant
from .vehicle import Vehicle


class Car(Vehicle):
    """The `Car` of the document."""

    kind: str = constant("car")
    doors: int | None = None
