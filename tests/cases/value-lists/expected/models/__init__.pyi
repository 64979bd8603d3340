# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Value Lists API, each loaded when it is first asked for."""

from .color import Color
from .level import Level
from .values import Values, ValuesKnownOrAny, ValuesTwice

__all__ = ["Color", "Level", "Values", "ValuesKnownOrAny", "ValuesTwice"]
