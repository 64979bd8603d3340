"""What is kept about output folders outside of them: one small JSON file each, in the user's cache folder.

It may be deleted at any time. One that cannot be read is none, and where none can be written, there is none.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any


def read_memory(folder: Path) -> Mapping[str, Any]:
    """What was kept about the folder; nothing where that is lost or broken."""
    try:
        kept = json.loads(_place(folder).read_bytes())
    except (OSError, ValueError, RuntimeError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}


def write_memory(folder: Path, kept: Mapping[str, Any]) -> None:
    """Keep this about the folder, if that is possible."""
    with suppress(OSError, RuntimeError):
        place = _place(folder)
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=place.parent)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(kept, file)
            Path(name).replace(place)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def _place(folder: Path) -> Path:
    """The file about the folder; raises `RuntimeError` for a user without a home."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    root = Path(base) if Path(base).is_absolute() else Path.home() / ".cache"
    name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:32]
    return root / "clientwright" / f"{name}.json"
