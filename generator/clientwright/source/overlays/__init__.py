"""Overlays (OpenAPI Overlay 1.0 and 1.1): changes to a document, applied before anything else looks at it.

    actions: [{target: "$.paths['/pets'].get", update: {operationId: listPets}}]

What an overlay brought in keeps its place in the overlay's file, so that findings about it point there.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from msgspec.structs import replace

from clientwright.diagnostics import Report
from clientwright.pointer import Pointer
from clientwright.source.access import Access
from clientwright.source.document import Document, Node
from clientwright.source.limits import is_of_honest_size
from clientwright.source.origins import relocate
from clientwright.source.overlays.patterns import PATTERN_FUNCTIONS
from clientwright.source.overlays.tracked import MismatchError, Tracked
from clientwright.source.positions import Tokens
from clientwright.source.reading import read
from clientwright.source.references import nearest

__all__ = ["apply_overlays"]

_FIELDS = ("target", "description", "update", "remove", "copy")


def apply_overlays(
    document: Document, names: Sequence[str], report: Report, access: Access | None = None
) -> Document | None:
    """The document with the overlays called `names` applied to it in turn.

    `None` where one of them cannot be, or where the document is too large then.
    """
    overlays = [read(name, report, access) for name in names]
    tracked = Tracked(document.name, document.root)
    digests = [document.sha256]
    failed = False
    for overlay in overlays:
        if overlay is None or not _is_overlay(overlay.node, report):
            failed = True
            continue
        digests.append(overlay.sha256)
        actions = overlay.node.get("actions")
        for action in actions.elements() if actions is not None else ():
            failed = not _apply(action, tracked, report) or failed
    if failed:
        return None
    changed = relocate(document, tracked.root, tracked.origins(), report)
    if not is_of_honest_size(changed, report):
        return None
    return replace(changed, sha256=hashlib.sha256("".join(digests).encode()).hexdigest())


def _is_overlay(root: Node, report: Report) -> bool:
    """Whether a document is an overlay with actions; what it lacks is reported."""
    version = root.get("overlay")
    if version is None:
        hint = "an overlay starts with `overlay: 1.1.0`"
        report.error("not-overlay", root.pointer, "this is no OpenAPI overlay", hint=hint)
        return False
    if not re.fullmatch(r"1\.[01](\.\d+(-.+)?)?", str(version.value)):
        hint = "Overlay 1.0 and 1.1 can be read"
        message = f"`{version.value}` is no version of overlays known here"
        report.error("unsupported-version", version.pointer, message, hint=hint)
        return False
    actions = root.get("actions")
    if actions is None or not isinstance(actions.value, list):
        place = root.pointer if actions is None else actions.pointer
        report.error("missing-field", place, "an overlay needs a list of `actions`")
        return False
    return True


def _apply(action: Node, tracked: Tracked, report: Report) -> bool:
    """Apply one action; whether that was possible."""
    target = action.text("target")
    if target is None:
        hint = "say which part of the document it changes, such as `target: $.info`"
        report.error("missing-field", action.pointer, "this action has no `target`", hint=hint)
        return False
    _check_fields(action, report)
    ways = _select(target, action.pointer.child("target"), tracked, report)
    if ways is None:
        return False
    if not ways:
        report.warning("unused-action", action.pointer.child("target"), f"`{target}` matches nothing in the document")
        return True
    try:
        return _change(action, ways, tracked, report)
    except MismatchError as error:
        report.error("overlay-mismatch", error.place, error.message, hint=error.hint)
        return False


def _check_fields(action: Node, report: Report) -> None:
    for name, node in action.items():
        if name not in _FIELDS and not name.startswith("x-"):
            near = nearest(name, list(_FIELDS))
            message = f"an action has no field called `{name}`"
            hint = f"did you mean `{near}`?" if near else None
            report.warning("unknown-field", node.pointer, message, hint=hint, is_key=True)


def _change(action: Node, ways: list[Tokens], tracked: Tracked, report: Report) -> bool:
    update, source = action.get("update"), action.text("copy")
    if action.flag("remove"):
        if () in ways:
            report.error("overlay-mismatch", action.pointer.child("target"), "the whole document cannot be removed")
            return False
        tracked.remove(ways)
        return True
    if update is None and source is None:
        message = "this action changes nothing: it has neither `update` nor `remove` nor `copy`"
        report.warning("unused-action", action.pointer, message)
        return True
    kinds = sorted({tracked.kind(way) for way in ways})
    if len(kinds) > 1:
        message = f"the target selects {' and '.join(kinds)}, which cannot be changed alike"
        raise MismatchError(action.pointer.child("target"), message)
    if update is not None:
        tracked.charge(update.value, len(ways), update.pointer)
        for way in ways:
            tracked.update(way, update.value, update.pointer)
        return True
    return _copy(source or "", action.pointer.child("copy"), ways, tracked, report)


def _copy(source: str, place: Pointer, ways: list[Tokens], tracked: Tracked, report: Report) -> bool:
    found = _select(source, place, tracked, report)
    if found is None:
        return False
    if len(found) != 1:
        what = f"selects {len(found)} values" if found else "matches nothing in the document"
        report.error("bad-copy", place, f"`{source}` {what}, and exactly one can be copied")
        return False
    value, origin = tracked.value(found[0]), tracked.place(found[0])
    tracked.charge(value, len(ways), place)
    for way in ways:
        tracked.update(way, value, origin)
    return True


def _select(query: str, place: Pointer, tracked: Tracked, report: Report) -> list[Tokens] | None:
    """The ways to the values that a JSONPath (RFC 9535) selects, or `None` after reporting that it is none."""
    import jsonpath

    environment = jsonpath.JSONPathEnvironment(strict=True)
    environment.function_extensions |= PATTERN_FUNCTIONS
    try:
        matches = environment.finditer(query, tracked.root)
        return [tuple(str(part) for part in match.parts) for match in matches]
    except (jsonpath.JSONPathError, RecursionError) as error:
        said = " ".join(str(error).partition("\n")[0].split()) or "it cannot be read"
        hint = "a target looks like `$.paths['/pets'].get`"
        report.error("bad-target", place, f"`{query}` is no JSONPath: {said}", hint=hint)
        return None
