"""The budgets of a document, and `UnreadableError`: why a text could not be read.

A document is untrusted: one that is larger than any honest document is refused with the limit and the place,
instead of being read for minutes.
"""

from __future__ import annotations

from clientwright.diagnostics import Diagnostic, Related, Report
from clientwright.pointer import Location, Pointer

MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 200
MAX_NODES = 2_000_000
MAX_DIGITS = 400


class UnreadableError(Exception):
    """A text that cannot be read, and the diagnostic that says why. It never leaves `clientwright.source`."""

    def __init__(
        self,
        code: str,
        place: Pointer | Location,
        message: str,
        hint: str | None = None,
        related: tuple[Related, ...] = (),
    ) -> None:
        super().__init__(message)
        self.diagnostic = Diagnostic(code, "error", message, place, hint, related)

    def report_to(self, report: Report) -> None:
        """Add the fault to the findings of the run."""
        report.diagnostics.append(self.diagnostic)


def too_large(place: Pointer | Location, what: str, limit: str, hint: str | None = None) -> UnreadableError:
    """The fault of a document that goes over a budget: what there is too much of, and how much is allowed."""
    return UnreadableError("too-large", place, f"{what}; the limit is {limit}", hint)
