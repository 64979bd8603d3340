"""Regular expressions of documents, matched by an engine that always comes to an end."""

from __future__ import annotations

import jsonschema_rs

from clientwright.diff.wire.answers import Answer


def matches(pattern: str, text: str) -> Answer:
    """Whether a text matches; `unknown` where the expression is none, or takes too long."""
    try:
        return "yes" if jsonschema_rs.is_valid({"pattern": pattern}, text) else "no"
    except ValueError:
        return "unknown"
