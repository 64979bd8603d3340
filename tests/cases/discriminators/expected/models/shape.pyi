# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import TypeAlias

from .circle import Circle
from .square import Square

Shape: TypeAlias = Circle | Square
"""Told apart by a constant, without a discriminator."""
