"""Work that another process does meanwhile, where there is a processor for it.

    with beside(lambda: load(old), size=4_000_000) as loaded:
        after = load(new)
        before = loaded()

The other process is a fork of this one: it knows all that this one knows, and what it finds comes back through a pipe.
Where there cannot be one, or it fails, or somebody ends it, this process does the work when it asks for the result: so
the result is the same in any case, and so is what is said about it.
"""

from __future__ import annotations

import os
import pickle
import signal
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from typing import NoReturn, TypeVar

Result = TypeVar("Result")

_LARGE = 500_000
"""So many bytes take longer than a second process does."""


@contextmanager
def beside(work: Callable[[], Result], *, size: int) -> Generator[Callable[[], Result], None, None]:
    """What gives the result of work on so many bytes; it goes on beside this process where they are many.

    The result must be fit to be pickled.
    """
    started = _start(work) if size > _LARGE and _can_fork() else None
    if started is None:
        yield work
        return
    child, pipe = started
    try:
        with os.fdopen(pipe, "rb") as answer:
            yield lambda: _taken(answer.read(), work)
    finally:
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)


def _can_fork() -> bool:
    """Whether this process can double itself safely, and has a second processor to do so for."""
    if not hasattr(os, "fork") or threading.active_count() > 1:
        return False
    return processors() > 1


def processors() -> int:
    """How many processors there are for this process."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity is not None else os.cpu_count() or 1


def _start(work: Callable[[], object]) -> tuple[int, int] | None:
    """The process that does the work, and the end of the pipe where the result comes out; `None` where none can be."""
    try:
        reading, writing = os.pipe()
    except OSError:  # there are too many files open already
        return None
    signals = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        child = os.fork()
        if child == 0:
            _serve(work, writing, signals)
    except OSError:  # there are too many processes already
        os.close(reading)
        return None
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, signals)
        os.close(writing)
    return child, reading


def _serve(work: Callable[[], object], pipe: int, signals: set[int | signal.Signals]) -> NoReturn:
    """Do the work and end without a word: who waits at the pipe says what there is to say."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, signals)
        content = pickle.dumps(work(), pickle.HIGHEST_PROTOCOL)
        with os.fdopen(pipe, "wb") as answer:
            answer.write(content)
    finally:
        os._exit(0)


def _taken(content: bytes, work: Callable[[], Result]) -> Result:
    """The result that came through the pipe; where it did not, or not all of it, the work is done here."""
    try:
        result: Result = pickle.loads(content)  # a fork of this process wrote it
    except (EOFError, pickle.UnpicklingError):
        return work()
    return result
