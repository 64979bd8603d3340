"""Going on in spite of errors: `repair(document, report)` gives a document in which nothing is broken any more.

A broken schema becomes one that takes anything, a broken answer or body holds anything, and a broken parameter, header
or requirement is left out; each is reported as `degraded` beside the error, which becomes a warning. An operation that
cannot exist at all, such as one on a path without a leading slash, is taken out and listed with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from clientwright.diagnostics import Diagnostic, Report
from clientwright.pointer import Pointer
from clientwright.source.copying import copy_value
from clientwright.source.document import Document, JsonValue
from clientwright.source.positions import METHODS, Kind, Position, Tokens, positions

FATAL = frozenset({"not-openapi", "missing-version", "unsupported-version", "unused-filter", "nothing-left"})
"""The codes of errors that leave nothing to go on with."""

_HARMLESS = frozenset({"duplicate-key", "duplicate-operation-id", "duplicate-parameter", "missing-responses"})
"""The codes of errors that leave a clear enough meaning: of two keys or parameters, the last one counts."""
_EXACT = frozenset({"bad-method", "bad-style", "bad-status", "path-slash", "unknown-field"})
"""The codes of errors about one member, which is taken out."""
_ANYTHING: dict[Kind, dict[str, JsonValue]] = {
    "schema": {},
    "media type": {"schema": {}},
    "response": {"description": "", "content": {"application/json": {"schema": {}}}},
    "request body": {"content": {"application/json": {"schema": {}}}},
}
"""What stands in for an object that is broken, where it cannot just be left out."""


class Repaired(Struct, frozen=True):
    """A document without faults, and the operations that it lost: their keys, and why."""

    document: Document
    skipped: dict[str, str]


def repair(document: Document, report: Report) -> Repaired | None:
    """The document without what is broken, or `None` where nothing can be done; the errors become warnings."""
    errors = report.errors
    if not errors:
        return Repaired(document, {})
    if any(error.code in FATAL or not isinstance(error.place, Pointer) for error in errors):
        return None
    root = copy_value(document.root)
    if not isinstance(root, dict):
        return None
    repaired = replace(document, root=root)
    objects = {position.tokens: position for position in positions(repaired)}
    skipped: dict[str, str] = {}
    for error in errors:
        if isinstance(error.place, Pointer) and error.code not in _HARMLESS:
            _repair(error, error.place, objects, repaired, skipped, report)
    report.diagnostics[:] = [_relaxed(diagnostic) for diagnostic in report]
    return Repaired(repaired, skipped)


def _relaxed(diagnostic: Diagnostic) -> Diagnostic:
    return replace(diagnostic, severity="warning") if diagnostic.severity == "error" else diagnostic


def _repair(
    error: Diagnostic,
    place: Pointer,
    objects: dict[Tokens, Position],
    document: Document,
    skipped: dict[str, str],
    report: Report,
) -> None:
    """Mend what one error is about: the innermost object around its place, or the member that the place names."""
    tokens = place.tokens
    length = next((n for n in range(len(tokens), -1, -1) if tokens[:n] in objects), 0)
    kind = objects[tokens[:length]].kind if tokens[:length] in objects else "document"
    for key in _lost_operations(tokens, document):
        skipped[key] = error.message
    is_keyword = kind == "schema" and error.code == "wrong-type" and len(tokens) == length + 1
    if error.code in _EXACT or (is_keyword and tokens[-1] not in ("items", "additionalProperties")):
        _take_out(document.root, tokens)
    elif kind in _ANYTHING:
        stand_in = copy_value(_ANYTHING[kind])
        objects[tokens[:length]].value.clear()
        objects[tokens[:length]].value.update(stand_in if isinstance(stand_in, dict) else {})
        report.warning("degraded", Pointer(place.file, tokens[:length]), f"this {kind} is broken, and typed as `Any`")
    elif kind in ("document", "info", "components", "paths", "path item", "operation", "responses"):
        if len(tokens) > length and "title" not in tokens[-1:]:
            _take_out(document.root, tokens)
    else:
        _take_out(document.root, tokens[:length])
        report.warning("degraded", Pointer(place.file, tokens[:length]), f"this {kind} is broken, and left out")


def _lost_operations(tokens: Tokens, document: Document) -> Iterator[str]:
    """The operations that stand or fall with the value at a place which is to be taken out."""
    if tokens[:1] != ("paths",) or len(tokens) not in (2, 3):
        return
    if len(tokens) == 3 and tokens[2] in METHODS:
        node = document.node.at(Pointer(document.name, tokens))
        if node is not None and not isinstance(node.value, dict):
            yield f"{tokens[2].upper()} {tokens[1]}"
        return
    item = document.node.at(Pointer(document.name, tokens)) if len(tokens) == 2 else None
    if item is not None and not tokens[1].startswith("/"):
        yield from (f"{method.upper()} {tokens[1]}" for method, _ in item.items() if method in METHODS)


def _take_out(root: JsonValue, tokens: Tokens) -> None:
    """Remove a member; an element becomes `null`, so that the places of the others stay as they are."""
    holder = root
    for token in tokens[:-1]:
        if isinstance(holder, dict):
            holder = holder.get(token)
        elif isinstance(holder, list) and token.isdigit() and int(token) < len(holder):
            holder = holder[int(token)]
    if isinstance(holder, dict) and tokens:
        holder.pop(tokens[-1], None)
    elif isinstance(holder, list) and tokens[-1].isdigit() and int(tokens[-1]) < len(holder):
        holder[int(tokens[-1])] = None
