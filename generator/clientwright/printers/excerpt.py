"""One line of a document, made safe for a terminal, with carets under the part that matters."""

from __future__ import annotations

import re
import unicodedata

_TAB = "    "
_WIDTH = 110
_LEAD = 30
_CUT = "…"
_MOST = 2 * _WIDTH
"""So many characters on either side of the carets may have a place beside them."""

_CREDENTIALS = re.compile(r"(?<=://)[^\s/?#\"'`<>]+(?=@)")


def escape(text: str) -> str:
    """The text without passwords, and without what moves the cursor, breaks the line, or changes its direction."""
    return "".join(_visible(character) for character in hide_credentials(text))


def hide_credentials(text: str) -> str:
    """The text with a star for each letter of a URL's user and password: messages end up in logs."""
    return _CREDENTIALS.sub(lambda found: "*" * len(found[0]), text)


def _visible(character: str) -> str:
    if character == "\u200d" or character.isprintable():
        return character
    code = ord(character)
    if code < 0x100:
        return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(character, f"\\x{code:02x}")
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def excerpt(line: str, column: int, length: int) -> tuple[str, str]:
    """A line and its caret line; `column` counts from 1. Long lines are cut around the carets."""
    before = max(0, column - 1 - _MOST)
    around = hide_credentials(line)[before : column - 1 + _MOST].rstrip("\r\n")
    cells = [_TAB if character == "\t" else _visible(character) for character in around]
    first = min(column - 1 - before, len(cells))
    last = min(first + max(1, length), len(cells)) if first < len(cells) else first + 1
    start, end = _window(cells, first, last)
    lead = _CUT if start or before else ""
    shown = lead + "".join(cells[start:end]) + (_CUT if end < len(cells) else "")
    padding = _width(lead) + _width("".join(cells[start:first]))
    carets = max(1, _width("".join(cells[first : min(last, end)])))
    return shown.rstrip(), " " * padding + "^" * carets


def _window(cells: list[str], first: int, last: int) -> tuple[int, int]:
    """The stretch of a line to show: all of it where it fits, else what is around the carets."""
    if sum(_width(cell) for cell in cells) <= _WIDTH:
        return 0, len(cells)
    start = max(0, first - _LEAD) if last > _WIDTH - 2 else 0
    end, room = start, _WIDTH - 2
    while end < len(cells) and room >= _width(cells[end]):
        room -= _width(cells[end])
        end += 1
    return start, end


def _width(text: str) -> int:
    """How many columns a terminal gives to a text."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or character == "\u200d":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
