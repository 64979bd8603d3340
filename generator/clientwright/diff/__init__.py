"""What a change of a document does: on the wire, and to the callers of the generated client.

    old, new → read, gather, upgrade → compare on the wire → Comparison

Reports are pure functions of the `Comparison`: `clientwright.diff.reports`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from clientwright.diagnostics import Report
from clientwright.diff.model import LEVELS, Comparison, Side
from clientwright.diff.wire import compare_wire
from clientwright.parser.upgrade import upgrade
from clientwright.source import read
from clientwright.source.access import Access
from clientwright.source.document import Document
from clientwright.source.gather import gather

__all__ = ["Threshold", "compare", "reaches"]

Threshold: TypeAlias = Literal["breaking", "dangerous", "any", "never"]
"""From which level on changes are to be failures."""


def compare(old: str, new: str, access: Access) -> tuple[Comparison | None, tuple[Report, ...]]:
    """The comparison of two documents; without one, the reports say why a document cannot be read."""
    reports = (Report(), Report())
    documents = [_load(name, report, access) for name, report in zip((old, new), reports, strict=True)]
    before, after = documents
    if before is None or after is None:
        return None, reports
    changes = sorted(compare_wire(before, after), key=lambda change: -LEVELS.index(change.level))
    return Comparison(_side(before, reports[0]), _side(after, reports[1]), tuple(changes)), ()


def reaches(comparison: Comparison, threshold: Threshold) -> bool:
    """Whether there is a change of the level that one wants to hear of; `any` is any change, and `never` is none."""
    match threshold:
        case "any":
            return bool(comparison.changes)
        case "never":
            return False
        case _:
            return LEVELS.index(comparison.level) >= LEVELS.index(threshold)


def _load(name: str, report: Report, access: Access) -> Document | None:
    """The document in the dialect that is compared; it need not be without faults."""
    document = read(name, report, access)
    if document is None:
        return None
    document = gather(document, report, access)
    return None if report.errors else upgrade(document, report)


def _side(document: Document, report: Report) -> Side:
    info = document.node.get("info")
    title, version = (info.text("title") or "", info.text("version") or "") if info else ("", "")
    return Side(document.name, title, version, report.sources)
