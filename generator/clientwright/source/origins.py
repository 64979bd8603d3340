"""Values that were put into a document from elsewhere, and the way back to the place that they were read from.

A document of several files becomes one (`source.gather`), an overlay changes it (`source.overlays`); what is said about
a value still names its own file and line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from clientwright.diagnostics import Report, Source
from clientwright.pointer import Location, Pointer
from clientwright.source.document import Document, JsonValue
from clientwright.source.positions import Tokens


def trace(tokens: Tokens, origins: Mapping[Tokens, Pointer]) -> Pointer | None:
    """The place that a value was read from, or `None` where it stands where it always stood."""
    for length in range(len(tokens), -1, -1):
        start = origins.get(tokens[:length])
        if start is not None:
            return start.child(*tokens[length:])
    return None


def relocate(document: Document, root: JsonValue, origins: Mapping[Tokens, Pointer], report: Report) -> Document:
    """The document with another value; `origins` tell of the parts of it that were read elsewhere."""
    before = report.sources.get(document.name, Source(document.text, document.locate))

    def origin(pointer: Pointer) -> Pointer:
        start = trace(pointer.tokens, origins) if pointer.file == document.name else None
        return before.origin(pointer) if start is None else _earlier(start)

    def _earlier(pointer: Pointer) -> Pointer:
        return before.origin(pointer) if pointer.file == document.name else pointer

    def locate(pointer: Pointer, is_key: bool = False) -> Location:
        start = trace(pointer.tokens, origins) if pointer.file == document.name else None
        found = pointer if start is None else start
        return _locator(found.file)(found, is_key)

    def _locator(file: str) -> Callable[[Pointer, bool], Location]:
        return before.locate if file == document.name else report.sources[file].locate

    report.sources[document.name] = Source(document.text, locate, origin)
    return replace(document, root=root, locate=locate)
