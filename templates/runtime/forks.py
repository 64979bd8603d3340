"""What a process that was forked must not share with its parent: connections and locks.

Both would be used by two processes at once. The child begins with none of the one, and
with new ones of the other.
"""

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """Something that holds connections or locks."""

    def after_fork(self) -> None:
        """Lets go of what the parent uses; called in the child, which has one thread."""
        ...


_forkables: WeakSet[Forkable] = WeakSet()


def register(forkable: Forkable) -> None:
    """Remembers who has to be told in a child, for as long as it is in use."""
    _forkables.add(forkable)


def _after_fork() -> None:
    for forkable in list(_forkables):
        forkable.after_fork()


if hasattr(os, "register_at_fork"):  # where there are forks
    os.register_at_fork(after_in_child=_after_fork)
