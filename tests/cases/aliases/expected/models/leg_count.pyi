# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import OpenIntEnum

class LegCount(OpenIntEnum):
    """The `Legs` of the document."""

    TWO = 2
    FOUR = 4
    VALUE_2 = TWO
    """Deprecated: `VALUE_2` is called `TWO` now."""
    VALUE_4 = FOUR
    """Deprecated: `VALUE_4` is called `FOUR` now."""
