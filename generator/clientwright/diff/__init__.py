"""What a change of a document does: on the wire, and to the callers of the generated client.

    old, new → read, gather, upgrade ─┬→ compare on the wire ──────────┬→ Comparison
                                      └→ parse, name, plan → compare ──┘

Reports are pure functions of the `Comparison`: `clientwright.diff.reports`.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, NamedTuple, TypeAlias

from clientwright.beside import beside
from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.diff.model import LEVELS, Comparison, Side
from clientwright.diff.python import compare_packages, merge
from clientwright.diff.python.abridging import abridge
from clientwright.diff.wire import compare_wire
from clientwright.diff.wire.operations import match_operations, operations_of
from clientwright.earlier import UNRELEASED
from clientwright.filtering import find_left_out, keep
from clientwright.lockfile import Lock
from clientwright.lockfile.following import follow
from clientwright.naming import assign_names
from clientwright.overrides import override
from clientwright.package import Package
from clientwright.parser import parse
from clientwright.parser.upgrade import upgrade
from clientwright.planner import plan
from clientwright.source.access import Access
from clientwright.source.budgets import is_within_budgets
from clientwright.source.document import Document
from clientwright.source.gather import gather
from clientwright.source.git import has_file
from clientwright.source.names import form_of
from clientwright.source.reading import read
from clientwright.source.references import check_circles

__all__ = ["Threshold", "compare", "reaches"]

Threshold: TypeAlias = Literal["breaking", "dangerous", "any", "never"]
"""From which level on changes are to be failures."""

_LARGE = 500_000
"""So many bytes take longer than a second process does."""


class _Side(NamedTuple):
    """One of the two documents, and what was found out about it."""

    document: Document | None
    upgraded: Document | None
    report: Report
    found: int
    """How many of the findings are about the document as it was written."""


def compare(
    old: str, new: str, access: Access, settings: ClientSettings, lock: Lock
) -> tuple[Comparison | None, tuple[Report, ...]]:
    """The comparison of two documents and of their clients; without one, the reports say what is wrong with them.

    Both are taken with the overlays of the client, a revision with those that it has.
    """
    is_worth_it = form_of(old) != "standard input" and max(map(_size, (old, new))) > _LARGE
    with beside(lambda: _read(old, access, settings), pays=is_worth_it) as before:
        theirs = _read(new, access, settings)
        mine = before()
    reports = (mine.report, theirs.report)
    if mine.document is None or theirs.document is None:
        for side in (mine, theirs):
            del side.report.diagnostics[side.found :]
        return None, reports
    try:
        comparison = _compare(_upgraded(mine), _upgraded(theirs), reports, settings, lock)
        return comparison, () if comparison is not None else reports
    except Exception:  # small faults do no harm here; large ones are said once something stumbles over them
        from clientwright.parser.validate import validate

        validate(mine.document, mine.report)
        validate(theirs.document, theirs.report)
        if not any(report.errors for report in reports):
            raise
        return None, reports


def _compare(
    old: Document, new: Document, reports: tuple[Report, Report], settings: ClientSettings, lock: Lock
) -> Comparison | None:
    """The comparison of two documents; `None` where the schemas of one are too large to be written out."""
    short = abridge(old, new) if _is_unconfigured(settings, lock) else (old, new)
    pays = len(old.text) > _LARGE and old.root != new.root
    packages: list[Package] = []
    with (
        beside(lambda: _package(old, short[0], settings, lock), pays=pays) as before,
        beside(lambda: compare_wire(old, new), pays=pays) as on_the_wire,
    ):
        changes = () if pays else on_the_wire()
        if changes or old.root != new.root:
            theirs = _package(new, short[1], settings, lock)
            for found, report in zip((before(), theirs), reports, strict=True):
                if isinstance(found, Report):
                    report.diagnostics += found
                    return None
                packages.append(found)
        changes = on_the_wire() if pays else changes
    if packages:
        matching = match_operations(old, new)
        operations = {one.key: other.key for one, other in (*matching.pairs, *matching.moved)}
        changes = merge(changes, compare_packages(packages[0], packages[1], operations, (old.node, new.node)))
    ordered = sorted(changes, key=lambda change: (-LEVELS.index(change.level), -LEVELS.index(change.wire)))
    sides = (_side(old, reports[0]), _side(new, reports[1]))
    return Comparison(sides[0], sides[1], tuple(ordered), _client(packages))


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


def _read(name: str, access: Access, settings: ClientSettings) -> _Side:
    """A document, and in the dialect of OpenAPI 3.1; one that cannot be upgraded is a matter for later."""
    report = Report()
    document = _load(name, _overlays(name, settings), report, access)
    side = _Side(document, None, report, len(report.diagnostics))
    try:
        return side if document is None else side._replace(upgraded=upgrade(document, report))
    except Exception:  # noqa: BLE001  it fails again, where that is looked into
        return side


def _upgraded(side: _Side) -> Document:
    assert side.document is not None
    return upgrade(side.document, side.report) if side.upgraded is None else side.upgraded


def _load(name: str, overlays: tuple[str, ...], report: Report, access: Access) -> Document | None:
    """The document with all its files, where it is not too large and its references do not run in circles."""
    document = read(name, report, access)
    if document is not None and overlays:
        from clientwright.source.overlays import apply_overlays

        document = apply_overlays(document, overlays, report, access)
    if document is None:
        return None
    document = gather(document, report, access)
    if document is None or report.errors or not is_within_budgets(document, report):
        return None
    check_circles(document, report)
    return None if report.errors else document


def _is_unconfigured(settings: ClientSettings, lock: Lock) -> bool:
    """Whether nobody but the document says what anything is called."""
    return not (settings.operations or settings.schemas or lock.methods or lock.models)


def _package(document: Document, short: Document, settings: ClientSettings, lock: Lock) -> Package | Report:
    """The client of a document of which the shorter one tells all that counts, or what says that it is too large."""
    found = Report()
    api = parse(short, found)
    faults = [finding for finding in found if finding.code == "too-large"]
    if faults:
        return Report(faults)
    lock = follow(lock, api)
    api = keep(override(api, settings, lock, found), find_left_out(document, settings, found))
    return plan(api, assign_names(api, settings, lock, found), found, lock.version)


def _client(packages: list[Package]) -> tuple[str, str]:
    """The package that the comparison is about, and its version."""
    return (packages[-1].distribution, packages[-1].version) if packages else ("", UNRELEASED)


def _side(document: Document, report: Report) -> Side:
    info = document.node.get("info")
    title, version = (info.text("title") or "", info.text("version") or "") if info else ("", "")
    keys = tuple(operation.key for operation in operations_of(document))
    return Side(document.name, title, version, keys, report)
