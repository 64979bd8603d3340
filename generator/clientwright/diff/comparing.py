"""From two documents to what differs: on the wire and in their clients, each found out beside the others."""

from __future__ import annotations

from clientwright.beside import beside
from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.diff.model import LEVELS, Comparison, Side
from clientwright.diff.python import compare_packages, merge
from clientwright.diff.python.abridging import abridge
from clientwright.diff.wire import compare_wire
from clientwright.diff.wire.operations import match_operations, operations_of
from clientwright.filtering import find_left_out, keep
from clientwright.lockfile import Lock
from clientwright.lockfile.following import follow
from clientwright.naming import assign_names
from clientwright.overrides import override
from clientwright.package import Package
from clientwright.parser import parse
from clientwright.planner import plan
from clientwright.source.document import Document


def compare_documents(
    documents: tuple[Document, Document], reports: tuple[Report, Report], settings: ClientSettings, lock: Lock
) -> Comparison | None:
    """The comparison of two documents; `None` where the schemas of one are too large to be written out."""
    old, new = documents
    if old.root == new.root and not compare_wire(old, new):
        return Comparison(
            _side(old, reports[0]),
            _side(new, reports[1]),
        )
    with beside(lambda: compare_wire(old, new), size=len(old.text)) as on_the_wire:
        short = abridge(old, new) if _is_unconfigured(settings, lock) else documents
        with beside(lambda: _package(old, short[0], settings, lock), size=len(old.text)) as before:
            theirs = _package(new, short[1], settings, lock)
            found = (before(), theirs)
        changes = on_the_wire()
    packages: list[Package] = []
    for package, report in zip(found, reports, strict=True):
        if isinstance(package, Report):
            report.diagnostics += package
            return None
        packages.append(package)
    matching = match_operations(old, new)
    operations = {one.key: other.key for one, other in (*matching.pairs, *matching.moved)}
    changes = merge(changes, compare_packages(packages[0], packages[1], operations, (old.node, new.node)))
    ordered = sorted(changes, key=lambda change: (-LEVELS.index(change.level), -LEVELS.index(change.wire)))
    sides = (_side(old, reports[0]), _side(new, reports[1]))
    return Comparison(sides[0], sides[1], tuple(ordered), packages[1].distribution, packages[1].version)


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


def _side(document: Document, report: Report) -> Side:
    info = document.node.get("info")
    title, version = (info.text("title") or "", info.text("version") or "") if info else ("", "")
    keys = tuple(operation.key for operation in operations_of(document))
    return Side(document.name, title, version, keys, report)
