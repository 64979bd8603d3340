"""All changes to a folder, or none: also after a full disk, an interruption, or a run that was killed.

The new files are written beside the old ones first, into `.clientwright-…`, with copies of what they replace and a
journal. Then they are moved, folders that are new as a whole. Until the journal is gone, whoever comes next puts the
old files back by it.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct

from clientwright.failure import Failure
from clientwright.lockfile import LOCK_NAME, digest
from clientwright.output.paths import Tree, is_safe

_PREFIX = ".clientwright-"
_JOURNAL = "journal.json"
_NEW = "new"
_BUFFER = 8_192
"""Bytes; where it is given, the system is not asked what is best for each file."""


class Step(NamedTuple):
    """One file that changes: its path, what was there and what is to be there, by their digests."""

    path: str
    old: str | None
    new: str | None


class Transaction(Struct, frozen=True):
    """Changes to a folder that wait in a folder of their own: new files below `new`, and `old-3` of the third step."""

    root: Path
    staging: Path
    steps: tuple[Step, ...]

    @classmethod
    @contextmanager
    def begin(
        cls, root: Path, texts: Mapping[str, str], removed: Sequence[str], found: Mapping[str, str | None]
    ) -> Generator[Transaction]:
        """The changes to a folder that nobody else may change meanwhile; leaving without a commit undoes them.

        They were made for a folder with the files in `found`, and are refused where another run has written since.
        """
        made = _make_folders(root)
        try:
            with _locked(root):
                _settle_all(root)
                _check_unchanged(root, found)
                staging = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=root))
                transaction = cls(root, staging, tuple(_steps(texts, removed, found)))
                try:
                    transaction._stage(texts)
                    yield transaction
                finally:
                    _roll_back(root, staging)
        finally:
            for folder in made:
                with suppress(OSError):  # it is in use now
                    folder.rmdir()

    def _stage(self, texts: Mapping[str, str]) -> None:
        """Write all there is to write, and last of all the journal."""
        for number, step in enumerate(self.steps):
            if step.old is not None:
                shutil.copy2(self.root / step.path, self.staging / f"old-{number}")
        (self.staging / _NEW).mkdir()
        _write(self.staging / _NEW, texts)
        (self.staging / _JOURNAL).write_text(json.dumps({"steps": self.steps}), "utf-8")

    def move(self) -> None:
        """Put the new files in their places, the lockfile last."""
        tree = Tree(self.root)
        moved = set[str]()
        for number, step in enumerate(self.steps):
            if step.new is None:
                (self.root / step.path).replace(self.staging / f"removed-{number}")
                continue
            if step.old is not None:
                shutil.copymode(self.staging / f"old-{number}", self.staging / _NEW / step.path)
            path = tree.missing_folder(step.path) or step.path
            if path not in moved:
                Tree(self.root).text(step.path)  # once more, each folder too: nothing may have become a link since
                (self.staging / _NEW / path).replace(self.root / path)
                moved.add(path)

    def commit(self) -> None:
        """Let the changes stand: from here on nobody puts the old files back."""
        (self.staging / _JOURNAL).unlink()
        for step in self.steps:
            if step.new is None:
                _remove_empty((self.root / step.path).parent, self.root)


def settle(root: Path) -> None:
    """Put back what a run that was killed had begun to change."""
    if root.is_dir() and any(root.glob(f"{_PREFIX}*")):
        with _locked(root):
            _settle_all(root)


def _settle_all(root: Path) -> None:
    for staging in sorted(root.glob(f"{_PREFIX}*")):
        if staging.is_dir() and not staging.is_symlink():
            _roll_back(root, staging)


def _check_unchanged(root: Path, found: Mapping[str, str | None]) -> None:
    """Refuse to write what was made for other files: the result would be a mix of two clients."""
    tree = Tree(root)
    for path, known in found.items():
        if _digest(tree, path) != known:
            raise Failure(f"`{os.path.relpath(root / path)}` has changed since this run began; run it once more")


def _steps(texts: Mapping[str, str], removed: Sequence[str], found: Mapping[str, str | None]) -> Generator[Step]:
    for path in removed:
        yield Step(path, found[path], None)
    for path in sorted(texts, key=lambda path: (path == LOCK_NAME, path)):
        yield Step(path, found[path], digest(texts[path]))


def _digest(tree: Tree, path: str) -> str | None:
    text = tree.text(path)
    return None if text is None else digest(text)


def _roll_back(root: Path, staging: Path) -> None:
    """Put the old files back as far as the new ones stand in their places, and remove the staging folder."""
    for number, step in enumerate(_read_journal(staging)):
        target, backup = root / step.path, staging / f"old-{number}"
        if _digest(Tree(root), step.path) == step.new != step.old:  # else not yet moved, or changed by somebody since
            if step.old is None:
                target.unlink()
            elif backup.is_file() and not backup.is_symlink():
                target.parent.mkdir(parents=True, exist_ok=True)
                backup.replace(target)
        if step.old is None:
            _remove_empty(target.parent, root)
    shutil.rmtree(staging)


def _read_journal(staging: Path) -> list[Step]:
    """The steps of a journal; none where it was never finished, for then nothing was moved."""
    try:
        steps = [Step(*step) for step in json.loads((staging / _JOURNAL).read_text("utf-8"))["steps"]]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    return [step for step in steps if is_safe(str(step.path))]


def _write(folder: Path, texts: Mapping[str, str]) -> None:
    """Write the files below a folder that nobody else looks into; a large client has thousands."""
    made = set[str]()
    for path, text in texts.items():
        place = f"{folder}/{path}"
        parent = place.rpartition("/")[0]
        if parent not in made:
            Path(parent).mkdir(parents=True, exist_ok=True)
            made.add(parent)
        with open(place, "xb", _BUFFER) as file:  # noqa: PTH123  # a `Path` for each takes longer than the file
            file.write(text.encode())


def _make_folders(folder: Path) -> list[Path]:
    """Make the folder and those above it that are missing; they come back, the innermost first."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    for place in reversed(missing):
        place.mkdir()
    return missing


def _remove_empty(folder: Path, root: Path) -> None:
    """Remove the folder, and those above it up to the root, as far as nothing is left in them."""
    while folder != root and not (folder.is_dir() and any(folder.iterdir())):
        with suppress(FileNotFoundError):
            folder.rmdir()
        folder = folder.parent


@contextmanager
def _locked(root: Path) -> Generator[None]:
    """Keep other runs away from the folder; the system lets go when the process ends, however it does."""
    if sys.platform == "win32":  # which locks no folders
        yield
        return
    import fcntl

    descriptor = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError:
        raise Failure(f"another run is writing to `{os.path.relpath(root)}`; wait until it is done") from None
    finally:
        os.close(descriptor)
