"""Enumerations that a server may extend: a value nobody has heard of is not an error.

`CycleStatus("Archived")` gives a member that equals `"Archived"`, prints as it, and
pickles, though the class does not list it. Such members are made on demand and never
kept, so a server that sends random values does not fill the memory.
"""

import enum
import threading
from typing import Any, Self


class _Sightings(threading.local):
    """How many unknown values this thread has met since it started."""

    count = 0


_sightings = _Sightings()


def unknown_values_seen() -> int:
    """How many unknown enum values this thread has met so far.

    The C decoder does not report them; comparing this before and after a call does.
    """
    return _sightings.count


class OpenStrEnum(enum.StrEnum):
    """String values that the server may add to. An unknown one equals its own text."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        _sightings.count += 1
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
        _sightings.count += 1
        member = int.__new__(cls, value)
        member._value_ = int(value)
        member._name_ = str(int(value))
        return member

    def __reduce_ex__(self, proto: Any) -> tuple[type[Self], tuple[int]]:
        """Pickled by value: an unknown member has no name in its class."""
        return type(self), (self._value_,)
