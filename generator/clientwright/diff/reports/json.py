"""The comparison for a program: one JSON object with a version, whose shape `docs/diff.schema.json` describes."""

from __future__ import annotations

import json
from typing import Any

from clientwright.diff.model import Change, Comparison, Place, Side
from clientwright.diff.versions import next_version

VERSION = 1


def render_json(comparison: Comparison) -> str:
    """The comparison as JSON."""
    content = {
        "version": VERSION,
        "old": _side(comparison.old),
        "new": _side(comparison.new),
        "level": comparison.level,
        "client": {
            "name": comparison.package,
            "version": comparison.version,
            "bump": comparison.bump,
            "next_version": next_version(comparison.version, comparison.bump),
        },
        "changes": [_change(change, comparison) for change in comparison.changes],
    }
    return json.dumps(content, indent=2) + "\n"


def _side(side: Side) -> dict[str, Any]:
    return {"name": side.name, "title": side.title, "version": side.version}


def _change(change: Change, comparison: Comparison) -> dict[str, Any]:
    old, new = comparison.places(change)
    operations = [key.split(" ", 1) for key in change.operations if not key.startswith("webhook ")]
    return {
        "fingerprint": change.fingerprint,
        "rule": change.rule,
        "level": change.wire,
        "python_level": change.python,
        "subject": change.subject,
        "message": change.message,
        "hint": change.hint,
        "operations": [{"method": method, "path": path} for method, path in operations],
        "webhooks": [key.removeprefix("webhook ") for key in change.operations if key.startswith("webhook ")],
        "old": _place(old, comparison.old, change.values[0], change.signatures[0]),
        "new": _place(new, comparison.new, change.values[1], change.signatures[1]),
        "approved": change.approval is not None,
    }


def _place(place: Place | None, side: Side, value: str | None, signature: str | None) -> dict[str, Any] | None:
    if place is None and value is None and signature is None:
        return None
    location = place.location if place is not None else None
    return {
        "file": place.file if place is not None else side.name,
        "line": location.line if location else None,
        "column": location.column if location else None,
        "pointer": str(place.pointer) if place is not None else None,
        "value": value,
        "signature": signature,
    }
