"""The comparison for code scanning: SARIF 2.1.0, where fingerprints tell known changes from new ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from clientwright.diff.model import Change, Comparison, Level, Place
from clientwright.diff.reports.parts import shown
from clientwright.diff.rules import rules
from clientwright.printers.sarif import location_of, log

_LEVELS: dict[Level, str] = {"breaking": "error", "dangerous": "warning", "non-breaking": "note", "none": "none"}


def render_sarif(comparison: Comparison) -> str:
    """The changes as one SARIF log, at their places in the new document."""
    found = {change.rule for change in comparison.changes}
    known = [rule for rule in rules() if rule.name in found]
    names = [rule.name for rule in known]
    described = [{"id": rule.name, "shortDescription": {"text": rule.meaning}} for rule in known]
    return log(described, [_result(change, comparison, names) for change in comparison.changes])


def _result(change: Change, comparison: Comparison, names: Sequence[str]) -> dict[str, Any]:
    old, new = comparison.places(change)
    sentences = [shown(change.message), f"help: {shown(change.hint)}"] if change.hint else [shown(change.message)]
    result: dict[str, Any] = {
        "ruleId": change.rule,
        "ruleIndex": names.index(change.rule),
        "level": _LEVELS[change.level],
        "message": {"text": "\n".join(sentences)},
        "locations": [_location(new) if new is not None else location_of(None, None, comparison.new.name)],
        "partialFingerprints": {"clientwright/v1": change.fingerprint},
        "properties": {"wire": change.wire, "python": change.python},
    }
    if change.level == "none":
        result["kind"] = "informational"
    if old is not None:
        result["relatedLocations"] = [{"id": 0, "message": {"text": "before"}, **_location(old)}]
    if change.approval is not None:
        result["suppressions"] = [{"kind": "external", "justification": shown(change.approval.reason)}]
    return result


def _location(place: Place) -> dict[str, Any]:
    return location_of(place.location, place.pointer, place.file)
