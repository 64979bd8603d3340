# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Discriminators API, each loaded when it is first asked for."""

from .circle import Circle
from .created import Created
from .deleted import Deleted
from .pet import Cat, Dog, Pet
from .shape import Shape
from .square import Square

__all__ = ["Cat", "Circle", "Created", "Deleted", "Dog", "Pet", "Shape", "Square"]
