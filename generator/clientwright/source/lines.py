"""Lines of a text: from an offset to line and column.

A line ends at a line feed, as editors count. (libyaml also counts U+2028 and its like, so its own line numbers are
not used.)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property

from clientwright.pointer import Location


class Lines:
    """Where the lines of a text begin."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self._text = text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self._text))]

    def location(self, start: int, end: int | None = None) -> Location:
        """The stretch from one offset to another, cut at the end of its first line; at least one character long."""
        start = min(start, len(self._text))
        line = bisect_right(self._starts, start)
        begin = self._starts[line - 1]
        limit = self._starts[line] - 1 if line < len(self._starts) else len(self._text)
        stop = min(limit, start + 1 if end is None else end)
        length = len(self._text[start:stop].rstrip())
        return Location(self.file, line, start - begin + 1, max(1, length))

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and column, both counted from 1; the end of the text where there is no such line."""
        return self._starts[line - 1] + column - 1 if line <= len(self._starts) else len(self._text)
