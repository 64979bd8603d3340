"""The comparison for a person at a terminal: the verdict first, then the worst changes with their places.

breaking  POST /orders: request body, total: is now required   [request-property-became-required]
          old.yaml:41:9 → new.yaml:43:9
          POST /orders
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from clientwright.diff.model import LEVELS, Change, Comparison, Level, Side
from clientwright.diff.versions import next_version
from clientwright.pointer import Pointer
from clientwright.printers.excerpt import escape

_COLOURS: dict[Level, str] = {"breaking": "1;31", "dangerous": "1;33", "non-breaking": "1;32", "none": "1;36"}
_OPERATIONS_SHOWN = 3
_INDENT = " " * 14


def render_terminal(comparison: Comparison, *, colour: bool = False, says_nothing: bool = False) -> str:
    """The comparison as text; without changes it is empty, or says so where that is wanted."""
    if not comparison.changes:
        return "nothing changed\n" if says_nothing else ""
    lines = [verdict(comparison), ""]
    for change in comparison.changes:
        lines += _lines(change, comparison, colour=colour)
    return "\n".join(lines) + "\n"


def verdict(comparison: Comparison) -> str:
    """All in one line: `1 breaking; client package: major (1.2.0 → 2.0.0)`."""
    name, version = comparison.client
    bump = comparison.bump
    after = next_version(version, bump)
    return f"{summary(comparison)}; {name or 'client package'}: {bump} ({version} → {after})"


def summary(comparison: Comparison) -> str:
    """How many changes there are of each level, the worst first: `1 breaking, 2 dangerous`."""
    counts = Counter(change.level for change in comparison.changes)
    words: dict[Level, str] = {"none": "without effect"}
    return ", ".join(f"{counts[level]} {words.get(level, level)}" for level in reversed(LEVELS) if counts[level])


def _lines(change: Change, comparison: Comparison, *, colour: bool) -> Iterator[str]:
    label = f"{change.level:<13}"
    label = f"\x1b[{_COLOURS[change.level]}m{label}\x1b[0m" if colour else label
    yield f"{label} {escape(change.message)}   [{change.rule}]"
    places = (_place(comparison.old, change.old), _place(comparison.new, change.new))
    yield _INDENT + " → ".join(escape(place) for place in places if place)
    if change.signatures != (None, None):
        yield from (
            f"{_INDENT}{sign} {escape(text)}" for sign, text in zip("-+", change.signatures, strict=True) if text
        )
    if change.approval is not None:
        yield f"{_INDENT}allowed: {escape(change.approval.reason)}"
    if change.operations:
        shown = ", ".join(change.operations[:_OPERATIONS_SHOWN])
        more = len(change.operations) - _OPERATIONS_SHOWN
        yield _INDENT + escape(shown) + (f" and {more} more operations" if more > 0 else "")
    if change.hint:
        yield f"{_INDENT}help: {escape(change.hint)}"


def _place(side: Side, pointer: Pointer | None) -> str:
    if pointer is None:
        return ""
    location = side.locate(pointer)
    return str(location) if location is not None else f"{side.name}{pointer}"
