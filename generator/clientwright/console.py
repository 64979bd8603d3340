"""What the command line needs to know about its terminal: colour, and a line of progress when a run takes long."""

from __future__ import annotations

import os
import threading
from types import TracebackType
from typing import Self, TextIO

from clientwright.printers.excerpt import escape

_CLEAR_LINE = "\r\x1b[K"
_PATIENCE_SECONDS = 1.0


def wants_colour(stream: TextIO) -> bool:
    """Whether to colour what goes to the stream: only on a terminal, and never with `NO_COLOR` (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


class Progress:
    """A line that says what a run is doing: only on a terminal, only after a second, and gone in the end.

    It holds a timer, so it is used in a `with` statement.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._stage = ""
        self._is_shown = False
        self._lock = threading.Lock()
        self._timer = threading.Timer(_PATIENCE_SECONDS, self._show)
        self._timer.daemon = True

    def announce(self, stage: str) -> None:
        """Tell what comes next, such as `formatting 44 files`."""
        with self._lock:
            self._stage = stage
            if self._is_shown:
                self._print()

    def _show(self) -> None:
        with self._lock:
            self._is_shown = True
            self._print()

    def _print(self) -> None:
        self._stream.write(f"{_CLEAR_LINE}{escape(self._stage)} …")
        self._stream.flush()

    def __enter__(self) -> Self:
        if self._stream.isatty() and os.environ.get("TERM") != "dumb":
            self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            if self._is_shown:
                self._stream.write(_CLEAR_LINE)
                self._stream.flush()
