"""Findings for a program: one JSON object with a version, so that readers can tell when its shape changes."""

from __future__ import annotations

import json
from typing import Any

from clientwright.diagnostics import Related, Report
from clientwright.pointer import Location, Pointer
from clientwright.printers.excerpt import hide_credentials
from clientwright.printers.places import Placed, locate, origin, place_all

VERSION = 1


def render_json(report: Report) -> str:
    """All findings of a report as JSON: `{"version": 1, "diagnostics": [...]}`, in the order of their places."""
    return json.dumps({"version": VERSION, "diagnostics": findings_json(report)}, indent=2) + "\n"


def findings_json(report: Report) -> list[dict[str, Any]]:
    """All findings as values for JSON, in the order of their places."""
    return [_finding(placed, report) for placed in place_all(report)]


def _finding(placed: Placed, report: Report) -> dict[str, Any]:
    diagnostic = placed.diagnostic
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "message": hide_credentials(diagnostic.message),
        "hint": hide_credentials(diagnostic.hint) if diagnostic.hint else None,
        **_place(placed.location, placed.pointer, placed.file),
        "related": [_related(related, report) for related in diagnostic.related],
    }


def _related(related: Related, report: Report) -> dict[str, Any]:
    location = locate(related.place, report)
    pointer = origin(related.place, report) if isinstance(related.place, Pointer) else None
    file = (pointer or related.place).file
    return {"message": related.message, **_place(location, pointer, file)}


def _place(location: Location | None, pointer: Pointer | None, file: str) -> dict[str, Any]:
    return {
        "file": file,
        "line": location.line if location else None,
        "column": location.column if location else None,
        "length": location.length if location else None,
        "pointer": str(pointer) if pointer else None,
    }
