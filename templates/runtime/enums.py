"""Enumerations that a server may extend: a value nobody has heard of is not an error.

`CycleStatus("Archived")` gives a member that equals `"Archived"`, prints as it, and
pickles, though the class does not list it. Such members are made on demand and never
kept, so a server that sends random values does not fill the memory.
"""

import enum
from typing import Any, Self

from .surprises import note


class OpenStrEnum(enum.StrEnum):
    """String values that the server may add to. An unknown one equals its own text."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        note()
        member = str.__new__(cls, value)
        member._value_ = str(value)
        member._name_ = str(value)
        return member

    def __reduce_ex__(self, proto: Any) -> tuple[type[Self], tuple[str]]:
        """Pickled by value: an unknown member has no name in its class."""
        return type(self), (self._value_,)


class OpenIntEnum(enum.IntEnum):
    """Integer values that the server may add to. An unknown one equals its number."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        note()
        member = int.__new__(cls, value)
        member._value_ = int(value)
        member._name_ = str(int(value))
        return member

    def __reduce_ex__(self, proto: Any) -> tuple[type[Self], tuple[int]]:
        """Pickled by value: an unknown member has no name in its class."""
        return type(self), (self._value_,)
