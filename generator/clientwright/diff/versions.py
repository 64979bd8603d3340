"""The version and the changelog entry that a comparison asks for."""

from __future__ import annotations

from clientwright.diff.model import Bump, Change, Comparison

_HEADINGS = ("Breaking", "Changed", "Added", "Other")


def next_version(version: str, bump: Bump) -> str:
    """The version after a bump; before 1.0.0, what is breaking raises the second number, and all else the third."""
    numbers = [int(part) if part.isdigit() else 0 for part in version.split(".")[:3]]
    major, minor, patch = (*numbers, 0, 0, 0)[:3]
    if major == 0 and bump != "none":
        return f"0.{minor + 1}.0" if bump == "major" else f"0.{minor}.{patch + 1}"
    match bump:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
        case "none":
            return version


def changelog(comparison: Comparison, version: str) -> str:
    """The entry for a changelog that follows Keep a Changelog; empty where nothing changed."""
    groups: dict[str, list[str]] = {heading: [] for heading in _HEADINGS}
    for change in comparison.changes:
        groups[_heading(change)].append(f"- {change.message}")
    if not comparison.changes:
        return ""
    parts = [f"### {heading}\n\n" + "\n".join(lines) + "\n" for heading, lines in groups.items() if lines]
    return "\n".join([f"## [{version}]\n", *parts])


def _heading(change: Change) -> str:
    if "breaking" in (change.wire, change.python):
        return "Breaking"
    if change.old is None and change.new is not None:
        return "Added"
    return "Other" if change.wire == change.python == "none" else "Changed"
