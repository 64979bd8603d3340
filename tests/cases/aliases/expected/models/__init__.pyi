# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Aliases, each loaded when it is first asked for."""

from typing import TypeAlias

from .animal import Animal
from .cat import Cat
from .leg_count import LegCount
from .shade import Shade

__all__ = ["Animal", "Cat", "LegCount", "Shade"]

Legs: TypeAlias = LegCount
"""Deprecated: `Legs` is called `LegCount` now."""
Pet: TypeAlias = Animal
"""Deprecated: `Pet` is called `Animal` now."""
