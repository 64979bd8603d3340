"""The comparison for a person at a terminal: the verdict first, then the worst changes with their places.

breaking      POST /orders: request body, total: is now required   [request-property-became-required]
              old.yaml:41:9 → new.yaml:43:9
              POST /orders
"""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.model import Change, Comparison, Level
from clientwright.diff.reports.groups import Group, grouped
from clientwright.diff.reports.parts import places, reach, shown, signature_lines, verdict

_COLOURS: dict[Level, str] = {"breaking": "1;31", "dangerous": "1;33", "non-breaking": "1;32", "none": "1;36"}
_SIGNS = {"-": "31", "+": "32"}
_OPERATIONS_SHOWN = 3
_INDENT = " " * 14


def render_terminal(comparison: Comparison, *, colour: bool = False, says_nothing: bool = False) -> str:
    """The comparison as text; without changes it is empty, or says so where that is wanted."""
    if not comparison.changes:
        return "nothing changed\n" if says_nothing else ""
    lines = [verdict(comparison), ""]
    for group in grouped(comparison.changes):
        lines += _lines(group, comparison, colour=colour)
    return "\n".join(lines) + "\n"


def _lines(group: Group, comparison: Comparison, *, colour: bool) -> Iterator[str]:
    change = group.changes[0]
    sentence = f"{shown(group.subject)}: {shown(group.phrase)}"
    yield f"{_paint(f'{change.level:<13}', _COLOURS[change.level], colour)} {sentence}   [{change.rule}]"
    if not group.names:
        yield from (_INDENT + where for where in (places(change, comparison),) if where)
    if group.operations and not group.is_of_operations:
        yield _INDENT + reach(group.operations, _OPERATIONS_SHOWN)
    if group.names:
        yield from _members(group, comparison, colour=colour)
    if group.is_same_in_python:
        yield from (_INDENT + line for line in _signatures(change, colour=colour))
    if change.approval is not None:
        yield f"{_INDENT}allowed: {shown(change.approval.reason)}"
    if change.hint:
        yield f"{_INDENT}help: {shown(change.hint)}"


def _members(group: Group, comparison: Comparison, *, colour: bool) -> Iterator[str]:
    """A line for each change of the group, and one more where there is a before and an after."""
    for name, change in zip(group.names, group.changes, strict=True):
        head = f"{_INDENT}{shown(name)}: {places(change, comparison)}"
        signatures = [] if group.is_same_in_python else list(_signatures(change, colour=colour))
        yield head if len(signatures) != 1 else f"{head}   {signatures[0]}"
        yield from (f"{_INDENT}  {line}" for line in signatures if len(signatures) > 1)


def _signatures(change: Change, *, colour: bool) -> Iterator[str]:
    yield from (_paint(line, _SIGNS[line[0]], colour) for line in signature_lines(change))


def _paint(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text
