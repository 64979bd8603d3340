"""Where a finding is shown: its file, and the line and column where these are known."""

from __future__ import annotations

from msgspec import Struct

from clientwright.diagnostics import Diagnostic, Report
from clientwright.pointer import Location, Pointer
from clientwright.printers.excerpt import hide_credentials


class Placed(Struct, frozen=True):
    """A finding with its file, its location (`None` where the file was never read) and its pointer."""

    diagnostic: Diagnostic
    file: str
    location: Location | None
    pointer: Pointer | None

    @property
    def order(self) -> tuple[str, int, int]:
        """What findings are sorted by: they are shown in the order of the document."""
        if self.location is None:
            return self.file, 0, 0
        return self.file, self.location.line, self.location.column


def place(diagnostic: Diagnostic, report: Report) -> Placed:
    """A finding with the place it is shown at."""
    if isinstance(diagnostic.place, Location):
        return Placed(diagnostic, diagnostic.place.file, diagnostic.place, None)
    location = locate(diagnostic.place, report, is_key=diagnostic.is_key)
    pointer = origin(diagnostic.place, report)
    return Placed(diagnostic, hide_credentials(pointer.file), location, pointer)


def origin(where: Pointer, report: Report) -> Pointer:
    """The place in the file that a value was read from."""
    source = report.sources.get(where.file)
    return source.origin(where) if source is not None else where


def locate(where: Pointer | Location, report: Report, *, is_key: bool = False) -> Location | None:
    """The location of a place, or `None` where it stands in a file that was never read."""
    if isinstance(where, Location):
        return where
    source = report.sources.get(where.file)
    return source.locate(where, is_key) if source is not None else None


def place_all(report: Report) -> list[Placed]:
    """All findings of a report in the order of their places."""
    return sorted((place(diagnostic, report) for diagnostic in report), key=lambda placed: placed.order)
