"""The budgets of a document, and `UnreadableError`: why a text could not be read.

A document is untrusted: one that is larger than any honest document is refused with the limit and the place,
instead of being read for minutes.
"""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diagnostics import Diagnostic, Related, Report
from clientwright.pointer import Location, Pointer
from clientwright.source.document import Document, JsonValue

MAX_BYTES = 64 * 1024 * 1024
MAX_DEPTH = 100
MAX_NODES = 2_000_000
MAX_DIGITS = 400
MAX_TEXT = 1_000_000
"""So many characters one text may have."""


class UnreadableError(Exception):
    """A text that cannot be read, and the diagnostic that says why.

    Reading reports it; whoever asks git for a revision catches it.
    """

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


def too_deep(place: Pointer | Location) -> UnreadableError:
    """The fault of a value that lies inside of too many others."""
    hint = "let a part of it be a component, and refer to that"
    return too_large(place, "this is nested too deeply", f"{MAX_DEPTH} levels", hint)


def too_many_digits(place: Pointer | Location, count: int) -> UnreadableError:
    """The fault of a number that is too long."""
    return too_large(place, f"a number of {count} digits", f"{MAX_DIGITS} digits", "write it as text, in quotes")


def check_size(root: JsonValue, file: str) -> None:
    """Raise `UnreadableError` where a value is nested too deeply, or holds too many others or too long a text."""
    level: list[JsonValue] = [root]
    depth = nodes = 0
    while level:
        depth += 1
        nodes += len(level)
        if depth > MAX_DEPTH + 1:
            raise too_deep(_way_down(root, file))
        if nodes > MAX_NODES:
            raise too_large(Pointer(file), "the document holds too many values", f"{MAX_NODES:,}")
        children: list[JsonValue] = []
        for value in level:
            if isinstance(value, dict):
                children.extend(value.values())
            elif isinstance(value, list):
                children.extend(value)
            elif isinstance(value, str) and len(value) > MAX_TEXT:
                raise too_long(_way_to(value, root, file), len(value))
        level = children


def is_of_honest_size(document: Document, report: Report) -> bool:
    """Whether a document that overlays or other files made larger may go on; one that is too large is reported."""
    try:
        check_size(document.root, document.name)
    except UnreadableError as error:
        error.report_to(report)
        return False
    return True


def too_long(place: Pointer | Location, length: int) -> UnreadableError:
    """The fault of a text that is too long."""
    return too_large(place, f"a text of {length:,} characters", f"{MAX_TEXT:,}")


def _way_to(text: str, root: JsonValue, file: str) -> Pointer:
    """The pointer to a text."""
    return next((pointer for pointer, value in _walk(root, file) if value is text), Pointer(file))


def _way_down(root: JsonValue, file: str) -> Pointer:
    """The pointer to the first value that is nested too deeply."""
    return next((pointer for pointer, _ in _walk(root, file) if len(pointer.tokens) >= MAX_DEPTH), Pointer(file))


def _walk(root: JsonValue, file: str) -> Iterator[tuple[Pointer, JsonValue]]:
    stack: list[tuple[Pointer, JsonValue]] = [(Pointer(file), root)]
    while stack:
        pointer, value = stack.pop()
        yield pointer, value
        if isinstance(value, dict):
            stack.extend((pointer.child(key), member) for key, member in reversed(value.items()))
        elif isinstance(value, list):
            stack.extend((pointer.child(len(value) - 1 - n), element) for n, element in enumerate(reversed(value)))
