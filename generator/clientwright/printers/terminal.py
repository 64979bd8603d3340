"""Findings for a person: the sentence, the place, the line with carets, and what to do about it.

error[dangling-ref]: `#/components/schemas/Pett` does not exist
  --> spec/openapi.yaml:41:23   #/paths/~1pets/get/responses/200/content/application~1json/schema/$ref
   |
41 |                 $ref: '#/components/schemas/Pett'
   |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: did you mean `Pet` (line 88)?
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from clientwright.diagnostics import Report, Severity
from clientwright.pointer import Location
from clientwright.printers.excerpt import escape, excerpt
from clientwright.printers.folding import Group, fold, lines_of
from clientwright.printers.places import locate, place_all

_COLOURS: dict[Severity, str] = {"error": "1;31", "warning": "1;33", "note": "1;36"}
_FRAME = "1;34"
_BOLD = "1"


class _Pen(Struct, frozen=True):
    """Writes coloured where that was asked for."""

    colour: bool

    def __call__(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self.colour and text else text


def render_terminal(report: Report, *, colour: bool = False) -> str:
    """All findings of a report as text for a terminal, with a closing line that counts them; empty without findings."""
    if not report.diagnostics:
        return ""
    pen = _Pen(colour)
    blocks = [_block(group, report, pen) for group in fold(place_all(report))]
    return "\n".join([*blocks, summary(report) + "\n"])


def summary(report: Report) -> str:
    """How many findings there are: `3 errors, 1 warning`."""
    counts = Counter(diagnostic.severity for diagnostic in report)
    order: tuple[Severity, ...] = ("error", "warning", "note")
    return ", ".join(f"{counts[name]} {name}{'s' * (counts[name] != 1)}" for name in order if counts[name])


def _block(group: Group, report: Report, pen: _Pen) -> str:
    placed = group.first
    diagnostic = placed.diagnostic
    label = pen(f"{diagnostic.severity}[{diagnostic.code}]", _COLOURS[diagnostic.severity])
    if group.only_kind:
        count = len(group.others) + 1
        return f"{label}: {pen(f'{count} more findings of this kind, {lines_of((placed, *group.others))}', _BOLD)}\n"
    lines = [f"{label}: {pen(escape(diagnostic.message), _BOLD)}"]
    gutter = len(str(placed.location.line)) if placed.location else 1
    pointer = f"   {escape(str(placed.pointer))}" if placed.pointer and placed.pointer.tokens else ""
    where = escape(str(placed.location or placed.file))
    lines.append(f"{' ' * gutter}{pen('-->', _FRAME)} {where}{pointer}")
    if placed.location is not None:
        lines.extend(_excerpt_lines(placed.location, report, pen, _COLOURS[diagnostic.severity]))
    sign = f"{' ' * (gutter + 1)}{pen('=', _FRAME)}"
    for related in diagnostic.related:
        place = locate(related.place, report) or related.place
        lines.append(f"{sign} note: {escape(related.message)} ({escape(str(place))})")
    if group.others:
        lines.append(f"{sign} note: {len(group.others)} more like this, {lines_of(group.others)}")
    if diagnostic.hint:
        lines.append(f"{sign} help: {escape(diagnostic.hint)}")
    return "\n".join(lines) + "\n"


def _excerpt_lines(location: Location, report: Report, pen: _Pen, style: str) -> Iterator[str]:
    """The quoted line between its frame; nothing where the text is not at hand."""
    source = report.sources.get(location.file)
    if source is None:
        return
    lines = _split(source.text)
    quoted = lines[location.line - 1] if len(lines) >= location.line else ""
    shown, carets = excerpt(quoted, location.column, location.length)
    number = str(location.line)
    bar = pen("|", _FRAME)
    yield f"{' ' * len(number)} {bar}"
    yield f"{pen(number, _FRAME)} {bar} {shown}".rstrip()
    yield f"{' ' * len(number)} {bar} {pen(carets, style)}"


@lru_cache(4)
def _split(text: str) -> list[str]:
    """The lines of a text, of which many findings may quote some."""
    return text.split("\n")
