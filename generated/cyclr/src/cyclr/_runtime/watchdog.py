"""Ends what takes too long, from another thread: one for all that is being watched.

`with WATCHDOG.watching(2.5, cut): ...` calls `cut()` after 2.5 seconds, and raises
`TimeoutError` behind the block if it did. The thread starts with the first block, and
ends about a second after the last one.
"""

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress

from . import forks

_LINGER = 1.0
"""Seconds that the thread sleeps at most, and after which it ends where no block began."""


class Watchdog:
    """What is being watched, and the thread that does."""

    def __init__(self) -> None:
        self.after_fork()
        forks.register(self)

    def after_fork(self) -> None:
        """Watches nothing: the thread and the blocks are the parent's."""
        self._changed = threading.Condition()
        self._ends: dict[object, tuple[float, Callable[[], None]]] = {}
        self._is_used = False
        """Whether a block has begun since the thread looked."""
        self._wakes: float | None = None
        """The moment at which the thread looks next; `None` while there is no thread."""

    @contextmanager
    def watching(
        self, seconds: float, cut: Callable[[], None]
    ) -> Generator[None, None, None]:
        """Lets the block take so many seconds; `cut`, which must not wait, ends it."""
        block = object()
        self._add(block, time.monotonic() + seconds, cut)
        try:
            yield
        finally:
            with self._changed:
                is_late = self._ends.pop(block, None) is None
            if is_late:
                raise TimeoutError

    def _add(self, block: object, end: float, cut: Callable[[], None]) -> None:
        with self._changed:
            self._ends[block], self._is_used = (end, cut), True
            if self._wakes is None:
                thread = threading.Thread(
                    target=self._watch, name="watchdog", daemon=True
                )
                with suppress(RuntimeError):  # Python is about to end: nobody watches
                    thread.start()
                    self._wakes = end
            elif end < self._wakes:
                self._changed.notify()

    def _watch(self) -> None:
        """Cuts what is late, until there is nothing to watch.

        The lock is held meanwhile, so a block that has ended in time is not cut.
        """
        with self._changed:
            try:
                while self._ends or self._is_used:
                    self._is_used, now = False, time.monotonic()
                    for block, (end, cut) in list(self._ends.items()):
                        if end <= now:
                            del self._ends[block]
                            with suppress(Exception):  # the others are watched on
                                cut()
                    ends = [end for end, _ in self._ends.values()]
                    self._wakes = min([now + _LINGER, *ends])
                    self._changed.wait(self._wakes - now)
            finally:
                self._wakes = None


WATCHDOG = Watchdog()
