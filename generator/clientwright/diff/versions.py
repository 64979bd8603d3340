"""The version that a comparison asks for."""

from __future__ import annotations

from clientwright.diff.model import Bump


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
