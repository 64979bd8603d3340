"""Values that were put into a document from elsewhere, and the way back to the place that they were read from.

A document of several files becomes one (`source.gather`), an overlay changes it (`source.overlays`); what is said about
a value still names its own file and line.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

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
    relocated = _Relocated(document.name, origins, before, report.sources)
    report.sources[document.name] = Source(document.text, relocated.locate, relocated.origin)
    return replace(document, root=root, locate=relocated.locate)


class _Relocated(Struct, frozen=True):
    """The ways back from a document with parts from elsewhere."""

    name: str
    origins: Mapping[Tokens, Pointer]
    before: Source
    sources: Mapping[str, Source]

    def origin(self, pointer: Pointer) -> Pointer:
        """Where a value stood when it was read."""
        start = trace(pointer.tokens, self.origins) if pointer.file == self.name else None
        found = pointer if start is None else start
        return self.before.origin(found) if found.file == self.name else found

    def locate(self, pointer: Pointer, is_key: bool = False) -> Location:
        """The place in the text that it was read from."""
        start = trace(pointer.tokens, self.origins) if pointer.file == self.name else None
        found = pointer if start is None else start
        source = self.before if found.file == self.name else self.sources[found.file]
        return source.locate(found, is_key)
