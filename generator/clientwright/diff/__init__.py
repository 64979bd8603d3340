"""What a change of a document does: on the wire, and to the callers of the generated client.

    old, new → read, gather, upgrade ─┬→ compare on the wire ──────────┬→ Comparison
                                      └→ parse, name, plan → compare ──┘

Reports are pure functions of the `Comparison`: `clientwright.diff.reports`.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.diff.model import LEVELS, Comparison, Side
from clientwright.diff.python import compare_packages, merge
from clientwright.diff.wire import compare_wire
from clientwright.diff.wire.operations import match_operations, operations_of
from clientwright.filtering import find_left_out, keep
from clientwright.lockfile import Lock
from clientwright.naming import assign_names
from clientwright.overrides import override
from clientwright.package import Package
from clientwright.parser import parse
from clientwright.parser.upgrade import upgrade
from clientwright.parser.validate import validate
from clientwright.planner import plan
from clientwright.source import read
from clientwright.source.access import Access
from clientwright.source.budgets import is_within_budgets
from clientwright.source.document import Document
from clientwright.source.gather import gather

__all__ = ["Threshold", "compare", "reaches"]

Threshold: TypeAlias = Literal["breaking", "dangerous", "any", "never"]
"""From which level on changes are to be failures."""


def compare(
    old: str, new: str, access: Access, settings: ClientSettings, lock: Lock
) -> tuple[Comparison | None, tuple[Report, ...]]:
    """The comparison of two documents and of their clients; without one, the reports say what is wrong with them."""
    reports = (Report(), Report())
    before, after = (_load(name, report, access) for name, report in zip((old, new), reports, strict=True))
    if before is None or after is None:
        return None, reports
    changes = compare_wire(before, after)
    packages: list[Package | None] = []
    if changes or before.root != after.root:
        packages = [_package(document, settings, lock) for document in (before, after)]
        if packages[0] is None or packages[1] is None:
            for document, report in zip((before, after), reports, strict=True):
                validate(document, report)
            return None, reports
        matching = match_operations(before, after)
        operations = {one.key: other.key for one, other in (*matching.pairs, *matching.moved)}
        changes = merge(changes, compare_packages(packages[0], packages[1], operations))
    ordered = sorted(changes, key=lambda change: (-LEVELS.index(change.level), -LEVELS.index(change.wire)))
    sides = (_side(before, reports[0]), _side(after, reports[1]))
    return Comparison(sides[0], sides[1], tuple(ordered), _client(packages)), ()


def reaches(comparison: Comparison, threshold: Threshold) -> bool:
    """Whether there is a change of the level that one wants to hear of; `any` is any change, and `never` is none."""
    match threshold:
        case "any":
            return any(change.approval is None for change in comparison.changes)
        case "never":
            return False
        case _:
            return LEVELS.index(comparison.level) >= LEVELS.index(threshold)


def _load(name: str, report: Report, access: Access) -> Document | None:
    """The document in the dialect that is compared."""
    document = read(name, report, access)
    if document is None:
        return None
    document = gather(document, report, access)
    if report.errors or not is_within_budgets(document, report):
        return None
    return upgrade(document, report)


def _package(document: Document, settings: ClientSettings, lock: Lock) -> Package | None:
    """The client of a document; `None` where the document has faults that do not let one be planned."""
    report = Report()
    try:
        api = keep(override(parse(document, report), settings, lock, report), find_left_out(document, settings, report))
        return plan(api, assign_names(api, settings, lock, report), report)
    except (AssertionError, AttributeError, KeyError, TypeError, ValueError):
        return None


def _client(packages: list[Package | None]) -> tuple[str, str]:
    """The package that the comparison is about, and its version."""
    package = packages[-1] if packages else None
    return (package.distribution, package.version) if package is not None else ("", "0.1.0")


def _side(document: Document, report: Report) -> Side:
    info = document.node.get("info")
    title, version = (info.text("title") or "", info.text("version") or "") if info else ("", "")
    keys = tuple(operation.key for operation in operations_of(document))
    return Side(document.name, title, version, keys, report)
