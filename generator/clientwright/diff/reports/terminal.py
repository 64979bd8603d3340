"""The comparison for a person at a terminal: the verdict first, then the worst changes with their places.

breaking      POST /orders: request body, total: is now required   [request-property-became-required]
              old.yaml:41:9 → new.yaml:43:9
              POST /orders
"""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.model import Change, Comparison, Level
from clientwright.diff.reports.parts import places, reach, shown, verdict

_COLOURS: dict[Level, str] = {"breaking": "1;31", "dangerous": "1;33", "non-breaking": "1;32", "none": "1;36"}
_SIGNS = {"-": "31", "+": "32"}
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


def _lines(change: Change, comparison: Comparison, *, colour: bool) -> Iterator[str]:
    yield f"{_paint(f'{change.level:<13}', _COLOURS[change.level], colour)} {shown(change.message)}   [{change.rule}]"
    where = places(change, comparison)
    if where:
        yield _INDENT + where
    if change.operations and change.operations != (change.subject.partition(": ")[0],):
        yield _INDENT + reach(change, _OPERATIONS_SHOWN)
    for sign, signature in zip("-+", change.signatures, strict=True):
        if signature:
            yield _INDENT + _paint(f"{sign} {shown(signature)}", _SIGNS[sign], colour)
    if change.approval is not None:
        yield f"{_INDENT}allowed: {shown(change.approval.reason)}"
    if change.hint:
        yield f"{_INDENT}help: {shown(change.hint)}"


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
