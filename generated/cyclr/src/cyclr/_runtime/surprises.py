"""Counts what the C decoder lets pass without a word: the careful decoder looks again.

An unknown enum value and a constant that is missing come to Python, which notes them;
comparing `seen()` before and after a decode tells whether there were any.
"""

import threading


class _Surprises(threading.local):
    """How much of that this thread has met since it started."""

    count = 0


_surprises = _Surprises()


def note() -> None:
    """Counts one more."""
    _surprises.count += 1


def seen() -> int:
    """How many this thread has met so far."""
    return _surprises.count
