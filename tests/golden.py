"""What tests expect, as files beside their cases; `make golden` rewrites them, and the diff is what one reviews."""

from __future__ import annotations

import difflib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

IS_REWRITING = os.environ.get("CLIENTWRIGHT_GOLDEN") == "1"


def check_text(expected: Path, shown: str) -> None:
    """Assert that the file holds the text; where there is no file, no text is expected."""
    if IS_REWRITING and shown:
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_bytes(shown.encode())
    elif IS_REWRITING:
        expected.unlink(missing_ok=True)
    text = expected.read_bytes().decode() if expected.exists() else ""
    difference = difflib.unified_diff(text.split("\n"), shown.split("\n"), str(expected), "what came", lineterm="")
    assert shown == text, "\n".join(difference)


def check_folder(expected: Path, shown: Mapping[str, str]) -> None:
    """Assert that the folder holds these files, by their paths in it, and no others."""
    if IS_REWRITING:
        shutil.rmtree(expected, ignore_errors=True)
    found = {path.relative_to(expected).as_posix() for path in expected.rglob("*") if path.is_file()}
    for path in sorted(shown.keys() | found):
        check_text(expected / path, shown.get(path, ""))
