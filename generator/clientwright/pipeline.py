"""The whole program, from a document to the files of its client. Read this first.

    source → overlays → gather → validate → filter → upgrade → parse → names → plan → render → lock

Each stage takes values and gives values. What a stage has to say about the document goes into the report; when that
holds an error there is no client. Writing is `clientwright.output`'s, printing is `clientwright.cli`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from clientwright.config import ClientSettings
from clientwright.coverage import Coverage, measure
from clientwright.diagnostics import Report
from clientwright.encoders import Identifier
from clientwright.files import File
from clientwright.filtering import LeftOut, cut, find_left_out, keep, pardon
from clientwright.lockfile import Lock
from clientwright.lockfile.following import follow
from clientwright.lockfile.writing import write_lock
from clientwright.model import Api
from clientwright.naming import Names, assign_names
from clientwright.naming.unused import note_unused_names
from clientwright.output.compiled import Compiled
from clientwright.overrides import override
from clientwright.parser import parse
from clientwright.parser.repair import repair
from clientwright.parser.upgrade import upgrade
from clientwright.parser.validate import validate
from clientwright.parser.validate.unused import note_unused
from clientwright.planner import plan
from clientwright.render import Reuse, nothing, render
from clientwright.source.access import Access, access_of
from clientwright.source.document import Document
from clientwright.source.loading import load_document


class Generated(Struct, frozen=True):
    """A client in memory, and how much of its document is in it."""

    files: tuple[File, ...]
    coverage: Coverage


class Understood(Struct, frozen=True):
    """A document as it was read and after upgrading, what it says, and what everything in it is called in Python."""

    source: Document
    document: Document
    api: Api
    names: Names
    skipped: Mapping[str, str]
    """The operations that cannot exist, by method and path, and why."""
    left_out: LeftOut
    """What the client goes without on purpose."""


def load(name: str, report: Report, access: Access | None = None, overlays: Sequence[str] = ()) -> Document | None:
    """The document with its overlays and all its files, checked; what is wrong with it is in the report."""
    document = load_document(name, report, access, overlays)
    if document is not None:
        validate(document, report)
    return document


def check(settings: ClientSettings, report: Report) -> tuple[Document, LeftOut] | None:
    """The client's document, and what the client goes without: findings about that are no findings."""
    document = load(settings.spec, report, access_of(settings), settings.overlays)
    if document is None:
        return None
    left_out = find_left_out(document, settings, report)
    return cut(document, pardon(left_out, report)), left_out


def review(settings: ClientSettings, report: Report, *, is_full: bool = False) -> None:
    """Check the document as its author wants it checked: where it has no errors, with advice that no client needs."""
    checked = check(settings, report)
    if checked is not None and not report.errors:
        note_unused(checked[0], report)
        if is_full:
            from clientwright.parser.validate.full import check_fully

            check_fully(checked[0], report)


def understand(settings: ClientSettings, lock: Lock, report: Report) -> Understood | None:
    """What the document says, or `None` where it has errors that one may not or cannot go on with."""
    checked = check(settings, report)
    if checked is None or (report.errors and not settings.keep_going):
        return None
    source, left_out = checked
    repaired = repair(source, report)
    if repaired is None:
        return None
    document = upgrade(repaired.document, report)
    api = parse(document, report)
    if report.errors and not settings.keep_going:
        return None
    lock = follow(lock, api)
    pardon(left_out, report)
    components = [definition.name for definition in api.schemas]
    api = keep(override(api, settings, lock, report), left_out)
    names = assign_names(api, settings, lock, report)
    note_unused_names(names, components, settings, report)
    return Understood(source, document, api, names, repaired.skipped, left_out)


def generate(
    settings: ClientSettings, lock: Lock, report: Report, announce: Callable[[str], None], reuse: Reuse = nothing
) -> Generated | None:
    """The files of the client, or `None` where the report forbids it; `reuse` gives what need not be printed again."""
    announce(f"reading {settings.spec}")
    understood = understand(settings, lock, report)
    if understood is None:
        return None
    api = understood.api
    announce("writing Python")
    package = plan(api, understood.names, report, lock.version)
    package = replace(package, custom=tuple(map(Identifier, settings.custom.get(package.name, ()))))
    coverage = measure(understood.source, api, package, report, understood.left_out)
    check_coverage(settings, api, coverage, report)
    if settings.strict:
        report.make_errors_of_warnings()
    if report.errors:
        return None
    files = render(package, reuse, Compiled())
    if settings.black:
        from clientwright.formatting import format_files

        announce(f"formatting {len(files)} files")
        files = format_files(files)
    return Generated((*files, write_lock(api, package, files, understood.skipped, understood.left_out)), coverage)


def check_coverage(settings: ClientSettings, api: Api, coverage: Coverage, report: Report) -> None:
    """Report that less of the document is in the client than the settings ask for."""
    if coverage.percent < settings.min_coverage:
        message = f"the client covers {coverage.percent:.1f} % of the document ({coverage})"
        hint = f"`min-coverage` asks for {settings.min_coverage} %"
        report.error("low-coverage", api.pointer, message, hint=hint)
