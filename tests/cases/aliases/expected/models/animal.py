# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Model
from .leg_count import LegCount
from .shade import Shade


class Animal(Model, rename={"colour": "color"}, earlier={"color": "colour"}):
    """The `Animal` of the document."""

    kind: str
    colour: Shade
    legs: LegCount | None = None
