"""What a run has to say about a document: `Diagnostic`s, gathered in one `Report`.

Stages never raise for a fault of the document. They report it and go on, so that one run shows every fault.
Printing lives in `clientwright.printers`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

from clientwright.pointer import Location, Pointer

Severity = Literal["error", "warning", "note"]


class Related(Struct, frozen=True):
    """A second place that explains a diagnostic, such as the first of two equal keys."""

    message: str
    place: Pointer | Location


class Diagnostic(Struct, frozen=True):
    """One finding: a code to look up, a sentence, a place, and what to do about it."""

    code: str
    severity: Severity
    message: str
    place: Pointer | Location
    hint: str | None = None
    related: tuple[Related, ...] = ()
    is_key: bool = False
    """Whether the finding is about the key of the node at `place` and not about its value."""


def _as_it_is(pointer: Pointer) -> Pointer:
    return pointer


class Source(Struct, frozen=True):
    """The text of a file that diagnostics point into, and the way from a pointer to a place in it."""

    text: str
    locate: Callable[[Pointer, bool], Location]
    origin: Callable[[Pointer], Pointer] = _as_it_is
    """Where a value stood when it was read, which may be in another file: this is the place that people are shown."""


class Report(Struct):
    """The findings of a run, in the order in which they were made."""

    diagnostics: list[Diagnostic] = field(default_factory=list)
    sources: dict[str, Source] = field(default_factory=dict)
    """The texts of the files that were read, by the name they were asked for by: printers quote them."""
    origins: dict[str, Callable[[Pointer], Pointer]] = field(default_factory=dict)
    """For files that were rewritten, the way back from a place to the one in the text."""

    def error(
        self,
        code: str,
        place: Pointer | Location,
        message: str,
        *,
        hint: str | None = None,
        related: tuple[Related, ...] = (),
        is_key: bool = False,
    ) -> None:
        """Report that the generated client would be wrong or incomplete."""
        self.diagnostics.append(Diagnostic(code, "error", message, self._origin(place), hint, related, is_key))

    def warning(
        self,
        code: str,
        place: Pointer | Location,
        message: str,
        *,
        hint: str | None = None,
        related: tuple[Related, ...] = (),
        is_key: bool = False,
    ) -> None:
        """Report that the document breaks a rule though its meaning is clear."""
        self.diagnostics.append(Diagnostic(code, "warning", message, self._origin(place), hint, related, is_key))

    def note(
        self,
        code: str,
        place: Pointer | Location,
        message: str,
        *,
        hint: str | None = None,
        related: tuple[Related, ...] = (),
        is_key: bool = False,
    ) -> None:
        """Report a decision that a reader of the output may want to know."""
        self.diagnostics.append(Diagnostic(code, "note", message, self._origin(place), hint, related, is_key))

    def make_errors_of_warnings(self) -> None:
        """Let what was reported as a warning forbid writing."""
        self.diagnostics = [
            replace(diagnostic, severity="error") if diagnostic.severity == "warning" else diagnostic
            for diagnostic in self.diagnostics
        ]

    def _origin(self, place: Pointer | Location) -> Pointer | Location:
        origin = self.origins.get(place.file)
        return place if origin is None or isinstance(place, Location) else origin(place)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that forbid writing."""
        return tuple(diagnostic for diagnostic in self.diagnostics if diagnostic.severity == "error")

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.diagnostics)
