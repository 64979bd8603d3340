# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import Choice
from .circle import Circle
from .square import Square


class Shape(Choice):
    """Told apart by a constant, without a discriminator."""

    of: Circle | Square
