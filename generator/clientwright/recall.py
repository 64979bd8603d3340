"""What the last run for a folder came to: one with the same inputs ends with digests, and does nothing else.

A run is the same when clientwright and Python, the settings, every file that was read, the lockfile and every file of
the client are. Documents that are not files are read anew each time.
"""

from __future__ import annotations

import hashlib
import platform
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict

import clientwright
from clientwright.config import ClientSettings
from clientwright.coverage import Coverage
from clientwright.files import File
from clientwright.lockfile import LOCK_NAME, digest
from clientwright.output import read_memory, read_texts
from clientwright.source.names import canonical, form_of
from clientwright.templates import template_root

_FILE_CLOCK = 20_000_000
"""So many nanoseconds the time of a file may lag behind the clock."""


class Recalled(Struct, frozen=True):
    """What a run with the same inputs came to."""

    coverage: Coverage
    findings: int


def describe(
    settings: ClientSettings, names: Iterable[str], started: int, files: Iterable[File], result: Recalled
) -> Mapping[str, Any]:
    """What to keep about a run that read the files called `names`, and left the others.

    Nothing, where one of them is no file, or may have changed since the run started, in nanoseconds.
    """
    inputs = {}
    for name in names:
        try:
            is_old = Path(name).stat().st_mtime_ns < started - _FILE_CLOCK
            if form_of(name) != "file" or not is_old:
                return {}
            inputs[name] = _digest_of(Path(name))
        except OSError:
            return {}
    if canonical(settings.spec) not in inputs:
        return {}
    return {
        "run": _run(settings),
        "inputs": inputs,
        "lock": next(digest(file.text) for file in files if file.path == LOCK_NAME),
        "made": {file.path: digest(file.made_of + file.text) for file in files if file.made_of},
        "coverage": asdict(result.coverage),
        "findings": result.findings,
    }


def recall(settings: ClientSettings, files: Mapping[str, str]) -> Recalled | None:
    """What the last run came to, where this one would come to the same; `files` are the digests in the lockfile."""
    kept = read_memory(settings.output)
    try:
        if kept["run"] != _run(settings):
            return None
        if any(_digest_of(Path(name)) != known for name, known in kept["inputs"].items()):
            return None
        expected = {**files, LOCK_NAME: kept["lock"]}
        texts = read_texts(settings.output, expected)
        if any(text is None or digest(text) != expected[path] for path, text in texts.items()):
            return None
        return Recalled(Coverage(**kept["coverage"]), int(kept["findings"]))
    except (KeyError, TypeError, ValueError, AttributeError, OSError):
        return None


def recall_texts(settings: ClientSettings, texts: Mapping[str, str | None]) -> Callable[[str, str], str | None]:
    """Gives the text of a file that the last run made of the same as this one, of those that stand in the folder."""
    kept = read_memory(settings.output)
    made = kept.get("made")
    known = made if isinstance(made, dict) and kept.get("run") == _run(settings) else {}

    def reuse(path: str, made_of: str) -> str | None:
        text = texts.get(path)
        return text if text is not None and digest(made_of + text) == known.get(path) else None

    return reuse


def _run(settings: ClientSettings) -> str:
    """The digest of everything but the files that a run depends on."""
    return digest("\n".join([_tool(), str(Path.cwd()), repr(settings)]))


@cache
def _tool() -> str:
    """The digest of clientwright itself, and of everything that is installed beside it."""
    found = hashlib.sha256(platform.python_version().encode())
    found.update("\n".join(sorted(_distributions())).encode())
    for root in (Path(clientwright.__file__).parent, template_root()):
        for path in sorted(path for path in root.rglob("*") if path.suffix in {".py", ".jinja"}):
            found.update(f"{path.name}\n".encode() + path.read_bytes())
    return found.hexdigest()


def _distributions() -> Iterator[str]:
    """Names and versions of all that is installed, as its folders are called: looking into them takes longer."""
    for folder in map(Path, sys.path):
        with suppress(OSError):  # an archive, or a folder that is gone or not for everybody
            yield from (entry.name for entry in folder.iterdir() if entry.suffix in {".dist-info", ".egg-info"})


def _digest_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
