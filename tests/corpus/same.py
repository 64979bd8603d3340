"""Compare every document of a folder with itself: as it is, as JSON with all members in the opposite order, and as the
newer versions of OpenAPI have it.

    python -m tests.corpus.same FOLDER [SUBSTRING]

Nothing may break. A document that cannot be read is counted, and is no fault.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.diff import compare
from clientwright.diff.model import Change
from clientwright.lockfile import Lock
from clientwright.parser.upgrade.swagger import is_swagger
from clientwright.pipeline import load
from clientwright.source.access import Access
from tests.corpus.documents import Entry, find_entries
from tests.corpus.forms import rewritten


def turned(value: Any) -> Any:
    """The value with the members of all objects in the opposite order."""
    if isinstance(value, dict):
        return {key: turned(value[key]) for key in reversed(value)}
    return [turned(element) for element in value] if isinstance(value, list) else value


def changes(old: Path, new: Path, folder: Path) -> tuple[Change, ...] | None:
    """What differs between two documents, which may refer to the folder; `None` where one cannot be read."""
    settings = ClientSettings(name="same", spec=str(new), output=Path(), allow_folder=(str(folder),))
    comparison, _ = compare(str(old), str(new), settings, Lock())
    return None if comparison is None else comparison.changes


def check(entry: Entry, folder: Path) -> str:
    """What came of one document."""
    document = entry.path
    found = changes(document, document, entry.home)
    if found is None:
        return "cannot be read"
    if found:
        return f"DIFFERS from itself: {found[0].message}"
    for form, root in forms(document, Access(folders=(str(entry.home),))):
        written = folder / "written.json"
        written.write_text(json.dumps(root, default=str))
        found = changes(document, written, entry.home) or ()
        worse = [change for change in found if change.level not in ("none", "non-breaking")]
        if worse:
            return f"DIFFERS {form}: {worse[0].message}"
    return "same"


def forms(document: Path, access: Access) -> Iterator[tuple[str, Any]]:
    """Other ways to write a document, all of it in one file."""
    read = load(str(document), Report(), access)
    assert read is not None
    yield "when shuffled", turned(read.root)
    if is_swagger(read) or (read.node.text("openapi") or "").startswith("3.0."):
        yield from ((f"as {version}", rewritten(read, version)) for version in ("3.1.0", "3.2.0"))


def main(folder: Path, part: str = "") -> int:
    """How many documents differ from themselves."""
    faults = 0
    with tempfile.TemporaryDirectory() as scratch:
        for entry in find_entries(folder):
            if part in entry.name:
                said = check(entry, Path(scratch))
                faults += said.startswith("DIFFERS")
                print(f"{entry.name}: {said}", flush=True)
    return faults


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]) > 0)
