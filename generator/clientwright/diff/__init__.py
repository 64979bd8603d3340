"""What a change of a document does: on the wire, and to the callers of the generated client.

    old, new → read, gather, upgrade ─┬→ compare on the wire ──────────┬→ Comparison
                                      └→ parse, name, plan → compare ──┘

Reports are pure functions of the `Comparison`: `clientwright.diff.reports`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from clientwright.beside import beside
from clientwright.config import ClientSettings
from clientwright.diagnostics import Diagnostic, Report
from clientwright.diff.model import LEVELS, Comparison
from clientwright.lockfile import Lock
from clientwright.parser.upgrade import upgrade
from clientwright.parser.validate.version import check_version
from clientwright.pointer import Pointer
from clientwright.source.access import access_of
from clientwright.source.document import Document
from clientwright.source.git import has_file
from clientwright.source.loading import load_document
from clientwright.source.names import form_of
from clientwright.source.references import check_circles

__all__ = ["Threshold", "compare", "reaches"]

Threshold: TypeAlias = Literal["breaking", "dangerous", "any", "never"]
"""From which level on changes are to be failures."""


class _Side(NamedTuple):
    """One of the two documents, and what was found out about it."""

    document: Document | None
    upgraded: Document | None
    report: Report
    found: int
    """How many of the findings are about the document as it was written."""
    origins: dict[str, Callable[[Pointer], Pointer]]
    """The ways back from that to the texts of its files."""


def compare(old: str, new: str, settings: ClientSettings, lock: Lock) -> tuple[Comparison | None, tuple[Report, ...]]:
    """The comparison of two documents and of their clients, and what is wrong with the new one and was not before.

    Without a comparison, the reports say what is wrong with the two. Both are taken with the overlays of the client, a
    revision with those that it has.
    """
    size = 0 if form_of(old) == "standard input" else max(map(_size, (old, new)))
    with beside(lambda: _read(old, settings), size=size) as before:
        theirs = _read(new, settings)
        from clientwright.diff.comparing import compare_documents  # while the other process reads on

        mine = before()
    reports = (mine.report, theirs.report)
    if mine.document is None or theirs.document is None:
        for side in (mine, theirs):
            del side.report.diagnostics[side.found :]
        return None, reports
    try:
        with beside(lambda: _fresh_faults(mine, theirs), size=size) as faults:
            comparison = compare_documents((_upgraded(mine), _upgraded(theirs)), reports, settings, lock)
            fresh = Report(list(faults()), theirs.report.sources)
            return comparison, reports if comparison is None else (fresh,) if fresh.errors else ()
    except Exception:  # small faults do no harm here; large ones are said once something stumbles over them
        from clientwright.parser.validate import validate

        validate(mine.document, mine.report)
        validate(theirs.document, theirs.report)
        if not any(report.errors for report in reports):
            raise
        return None, reports


def _fresh_faults(old: _Side, new: _Side) -> tuple[Diagnostic, ...]:
    """The errors of the new document that the old one does not have."""
    found = _faults_of(new)
    known = {(fault.code, fault.message) for fault in _faults_of(old)} if found else set()
    return tuple(fault for fault in found if (fault.code, fault.message) not in known)


def _faults_of(side: _Side) -> tuple[Diagnostic, ...]:
    from clientwright.parser.validate import validate

    assert side.document is not None
    report = Report(origins=side.origins)
    validate(side.document, report)
    return tuple(report.errors)


def reaches(comparison: Comparison, threshold: Threshold) -> bool:
    """Whether there is a change of the level that one wants to hear of; `any` is any change, and `never` is none."""
    match threshold:
        case "any":
            return any(change.approval is None for change in comparison.changes)
        case "never":
            return False
        case _:
            return LEVELS.index(comparison.level) >= LEVELS.index(threshold)


def _overlays(name: str, settings: ClientSettings) -> tuple[str, ...]:
    """The overlays to apply to a document, by names."""
    if form_of(name) != "revision":
        return settings.overlays
    revision = name.partition(":")[0]
    files = [overlay for overlay in settings.overlays if form_of(overlay) == "file"]
    named = {file: f"{revision}:{file if file.startswith('../') else f'./{file}'}" for file in files}
    found = (named.get(overlay, overlay) for overlay in settings.overlays)
    return tuple(overlay for overlay in found if overlay not in named.values() or has_file(overlay))


def _size(name: str) -> int:
    """How large a document is, as far as one can tell before it is read."""
    try:
        return Path(name).stat().st_size if form_of(name) == "file" else 0
    except (OSError, ValueError):
        return 0


def _read(name: str, settings: ClientSettings) -> _Side:
    """A document, and in the dialect of OpenAPI 3.1; one that cannot be upgraded is a matter for later."""
    report = Report()
    document = load_document(name, report, access_of(settings), _overlays(name, settings))
    if document is not None and not report.errors and check_version(document, report) is not None:
        check_circles(document, report)
    document = None if report.errors else document
    side = _Side(document, None, report, len(report.diagnostics), dict(report.origins))
    try:
        return side if document is None else side._replace(upgraded=upgrade(document, report))
    except Exception:  # noqa: BLE001  it fails again, where that is looked into
        return side


def _upgraded(side: _Side) -> Document:
    assert side.document is not None
    return upgrade(side.document, side.report) if side.upgraded is None else side.upgraded
