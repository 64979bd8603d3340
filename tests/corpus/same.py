"""Compare every document of a folder with itself, as it is and with all members in the opposite order.

    python -m tests.corpus.same FOLDER [SUBSTRING]

Nothing may differ. A document that cannot be read is counted, and is no fault.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import yaml

from clientwright.config import ClientSettings
from clientwright.diff import compare
from clientwright.diff.model import Change
from clientwright.lockfile import Lock
from clientwright.source.access import Access
from tests.corpus.documents import find_entries


def turned(value: Any) -> Any:
    """The value with the members of all objects in the opposite order."""
    if isinstance(value, dict):
        return {key: turned(value[key]) for key in reversed(value)}
    return [turned(element) for element in value] if isinstance(value, list) else value


def changes(old: Path, new: Path) -> tuple[Change, ...] | None:
    """What differs between two documents; `None` where one cannot be read."""
    settings = ClientSettings(name="same", spec=str(new), output=Path())
    comparison, _ = compare(str(old), str(new), Access(), settings, Lock())
    return None if comparison is None else comparison.changes


def check(document: Path, folder: Path) -> str:
    """What came of one document."""
    found = changes(document, document)
    if found is None:
        return "cannot be read"
    if found:
        return f"DIFFERS from itself: {found[0].message}"
    shuffled = folder / "shuffled.json"
    shuffled.write_text(json.dumps(turned(yaml.load(document.read_text(), Loader=yaml.CSafeLoader)), default=str))
    worse = [change for change in changes(document, shuffled) or () if change.level not in ("none", "non-breaking")]
    return f"DIFFERS when shuffled: {worse[0].message}" if worse else "same"


def main(folder: Path, part: str = "") -> int:
    """How many documents differ from themselves."""
    faults = 0
    with tempfile.TemporaryDirectory() as scratch:
        for entry in find_entries(folder):
            if part in entry.name:
                said = check(entry.path, Path(scratch))
                faults += said.startswith("DIFFERS")
                print(f"{entry.name}: {said}", flush=True)
    return faults


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]) > 0)
