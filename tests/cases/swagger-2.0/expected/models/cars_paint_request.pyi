# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model, OpenStrEnum

class CarsPaintRequestColour(OpenStrEnum):
    """`colour` of `CarsPaintRequest`."""

    RED = "red"
    BLUE = "blue"

class CarsPaintRequest(Model):
    """The body of `cars.paint`."""

    colour: CarsPaintRequestColour | str
    parts: list[str] | None = None
