# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.aliases import EarlierMember
from .._runtime.models import OpenIntEnum


class LegCount(OpenIntEnum):
    """The `Legs` of the document."""

    TWO = 2
    FOUR = 4
    VALUE_2 = EarlierMember("TWO")
    VALUE_4 = EarlierMember("FOUR")
