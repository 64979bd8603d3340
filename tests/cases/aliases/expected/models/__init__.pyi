# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Aliases, each loaded when it is first asked for."""

from typing import TypeAlias

from .animal import Animal as Animal
from .cat import Cat as Cat
from .leg_count import LegCount as LegCount
from .shade import Shade as Shade

__all__: list[str]

Legs: TypeAlias = LegCount
"""Deprecated: `Legs` is called `LegCount` now."""
Pet: TypeAlias = Animal
"""Deprecated: `Pet` is called `Animal` now."""
