"""Findings for a workflow of GitHub, which shows them beside the lines of a pull request.

::error file=spec.yaml,line=41,col=23,endColumn=52,title=dangling-ref::`#/components/schemas/Pett` does not exist
"""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diagnostics import Report
from clientwright.pointer import Location
from clientwright.printers.excerpt import escape
from clientwright.printers.folding import Group, fold, lines_of
from clientwright.printers.places import place_all

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render_github(report: Report) -> str:
    """All findings of a report as workflow commands, one a line; a workflow shows ten of a kind, so they are folded."""
    return "".join(_annotate(group) for group in fold(place_all(report)))


def annotation(command: str, title: str, file: str, location: Location | None, text: str) -> str:
    """The line that shows a text beside a place; `command` is `error`, `warning` or `notice`."""
    properties = {"file": file}
    if location is not None:
        properties |= {"file": location.file, "line": str(location.line), "col": str(location.column)}
        properties["endColumn"] = str(location.column + max(location.length, 1))
    properties["title"] = title
    shown = ",".join(f"{name}={_encode(value, ':,')}" for name, value in properties.items())
    return f"::{command} {shown}::{_encode(text)}\n"


def _annotate(group: Group) -> str:
    placed = group.first
    command = _COMMANDS[placed.diagnostic.severity]
    return annotation(command, placed.diagnostic.code, placed.file, placed.location, "\n".join(_sentences(group)))


def _sentences(group: Group) -> Iterator[str]:
    """The lines of an annotation; what the document says has no line breaks of its own there."""
    if group.only_kind:
        count = len(group.others) + 1
        yield f"{count} more findings of this kind, {lines_of((group.first, *group.others))}"
        return
    yield escape(group.first.diagnostic.message)
    if group.others:
        yield f"{len(group.others)} more like this, {lines_of(group.others)}"
    if group.first.diagnostic.hint:
        yield f"help: {escape(group.first.diagnostic.hint)}"


def _encode(text: str, more: str = "") -> str:
    """Text that ends no command and no property of one."""
    return "".join(f"%{ord(character):02X}" if character in f"%\r\n{more}" else character for character in text)
