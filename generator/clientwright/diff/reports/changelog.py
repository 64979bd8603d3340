"""The entry that a comparison asks for in a changelog that follows Keep a Changelog."""

from __future__ import annotations

from clientwright.diff.model import Change, Comparison
from clientwright.diff.reports.groups import Group, grouped
from clientwright.diff.reports.parts import parted, shown
from clientwright.diff.versions import next_version
from clientwright.encoders import code_span, remark

_HEADINGS = ("Breaking", "Changed", "Added", "Other")


def render_changelog(comparison: Comparison) -> str:
    """The entry for the next version; empty where nothing changed."""
    heading = f"## [{next_version(comparison.version, comparison.bump)}]\n\n"
    return heading + render_changes(comparison) if comparison.changes else ""


def render_changes(comparison: Comparison) -> str:
    """The changes under their headings."""
    sections: dict[str, list[str]] = {heading: [] for heading in _HEADINGS}
    for group in grouped(comparison.changes):
        sections[_heading(group.changes[0])].append(f"- {_sentence(group)}")
    parts = [f"### {heading}\n\n" + "\n".join(lines) + "\n" for heading, lines in sections.items() if lines]
    return "\n".join(parts)


def _sentence(group: Group) -> str:
    parts = parted(f"{shown(group.subject)}: {shown(group.phrase)}")
    return "".join(code_span(part) if is_code else remark(part) for part, is_code in parts)


def _heading(change: Change) -> str:
    if "breaking" in (change.wire, change.python):
        return "Breaking"
    if change.old is None and change.new is not None:
        return "Added"
    return "Other" if change.wire == change.python == "none" else "Changed"
