"""The comparison as a code quality report of GitLab, which a merge request shows beside its lines."""

from __future__ import annotations

import json
from typing import Any

from clientwright.diff.model import Change, Comparison, Level
from clientwright.diff.reports.parts import shown

_SEVERITIES: dict[Level, str] = {"breaking": "critical", "dangerous": "minor", "non-breaking": "info", "none": "info"}


def render_gitlab(comparison: Comparison) -> str:
    """The changes as the JSON array that GitLab reads; what was removed is shown at the top of the new document."""
    return json.dumps([_issue(change, comparison) for change in comparison.changes], indent=2) + "\n"


def _issue(change: Change, comparison: Comparison) -> dict[str, Any]:
    _, new = comparison.places(change)
    line = new.location.line if new is not None and new.location is not None else 1
    return {
        "description": shown(change.message),
        "check_name": change.rule,
        "fingerprint": change.fingerprint,
        "severity": _SEVERITIES[change.level],
        "location": {"path": new.file if new is not None else comparison.new.name, "lines": {"begin": line}},
    }
