# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Value Lists API, each loaded when it is first asked for."""

from .color import Color as Color
from .level import Level as Level
from .values import (
    Values as Values,
    ValuesKnownOrAny as ValuesKnownOrAny,
    ValuesTwice as ValuesTwice,
)

__all__: list[str]
