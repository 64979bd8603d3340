"""The output folder: what would change in it, and the change itself. Nothing else in clientwright writes there.

`compare(files, folder, digests)` reads the folder and gives `Changes`; `write([changes])` carries them out, all or
nothing. A file belongs to clientwright when the lockfile lists its digest; everything else in the folder is the user's.
"""

from __future__ import annotations

import ast
import os
import shutil
import tempfile
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath

from clientwright.failure import Failure
from clientwright.lockfile import LOCK_NAME, digest
from clientwright.package import File

_DEVICES = {"con", "prn", "aux", "nul", *(f"{name}{digit}" for name in ("com", "lpt") for digit in range(1, 10))}
_LONGEST_PART = 100

Undo = list[Callable[[], object]]


@dataclass(frozen=True, slots=True)
class Changes:
    """What a run would do to an output folder. Paths are relative to it, with `/`, and sorted."""

    folder: Path
    written: tuple[File, ...] = ()
    """Files that are new or whose text differs."""
    unchanged: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    """Files of an earlier run that are no longer made."""
    edited: tuple[str, ...] = ()
    """Those of the written that are in the folder, but not as clientwright left them."""
    kept: tuple[str, ...] = ()
    """Files of an earlier run that are no longer made, but were edited: they stay."""

    @property
    def stale(self) -> tuple[str, ...]:
        """Everything in the folder that is not as this run would have it."""
        return tuple(sorted({file.path for file in self.written} | set(self.removed)))


def read_lock_text(folder: Path) -> str | None:
    """The text of the folder's lockfile, or `None` where it has none yet."""
    with _explaining(f"cannot read `{folder / LOCK_NAME}`"):
        return _read(_root(folder), LOCK_NAME)


def compare(files: Sequence[File], folder: Path, digests: Mapping[str, str]) -> Changes:
    """What differs between the files and the folder; `digests` is what the folder's lockfile lists."""
    _check_paths([file.path for file in files])
    with _explaining(f"cannot read `{folder}`"):
        root = _root(folder)
        present = {file.path: _read(root, file.path) for file in files}
        orphans = {path: _read(root, path) for path in sorted(set(digests) - set(present)) if _is_safe(path)}
    written = tuple(sorted((file for file in files if present[file.path] != file.text), key=lambda file: file.path))
    return Changes(
        folder,
        written,
        unchanged=tuple(sorted(file.path for file in files if present[file.path] == file.text)),
        removed=tuple(path for path, text in orphans.items() if text is not None and digest(text) == digests[path]),
        edited=tuple(file.path for file in written if _is_edited(file.path, present[file.path], digests)),
        kept=tuple(path for path, text in orphans.items() if text is not None and digest(text) != digests[path]),
    )


def write(changes: Sequence[Changes]) -> None:
    """Carry out all the changes; a failure or an interruption on the way puts everything back as it was."""
    undo: Undo = []
    with ExitStack() as stack:
        try:
            staged = [(change, _stage(change, stack)) for change in changes if change.stale]
            for change, staging in staged:
                with _explaining(f"cannot write to `{change.folder}`", "; nothing was changed"):
                    _move(change, staging, undo)
        except BaseException:
            for step in reversed(undo):
                step()
            raise


def _stage(changes: Changes, stack: ExitStack) -> Path:
    """A temporary folder with the new files, numbered, on the same file system as the output and already parsed."""
    with _explaining(f"cannot write to `{changes.folder}`"):
        root = _root(changes.folder)
        anchor = next(place for place in (root, *root.parents) if place.is_dir())
        staging = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix=".clientwright-", dir=anchor)))
        for number, file in enumerate(changes.written):
            if file.path.endswith((".py", ".pyi")):
                ast.parse(file.text, file.path)
            (staging / f"new-{number}").write_bytes(file.text.encode())
    return staging


def _move(changes: Changes, staging: Path, undo: Undo) -> None:
    """Move the staged files into place, the lockfile last; every step first notes how to take it back."""
    root = _root(changes.folder)
    for number, path in enumerate(changes.removed):
        target, backup = root / path, staging / f"removed-{number}"
        undo.append(partial(_put_back, backup, target))
        target.replace(backup)
    for number, file in sorted(enumerate(changes.written), key=lambda item: item[1].path == LOCK_NAME):
        target, backup = root / file.path, staging / f"old-{number}"
        _make_folder(target.parent, undo)
        _read(root, file.path)  # once more: nothing may have become a link since
        if target.exists():
            shutil.copy2(target, backup)
            undo.append(partial(_put_back, backup, target))
        else:
            undo.append(partial(target.unlink, missing_ok=True))
        (staging / f"new-{number}").replace(target)
    for folder in sorted({(root / path).parent for path in changes.removed}, reverse=True):
        _remove_empty(folder, root, undo)


def _put_back(backup: Path, target: Path) -> None:
    if backup.exists():
        backup.replace(target)


def _remove_folder(folder: Path) -> None:
    if folder.is_dir():
        folder.rmdir()


def _make_folder(folder: Path, undo: Undo) -> None:
    """Make the folder and those above it that are missing."""
    if folder.is_dir():
        return
    _make_folder(folder.parent, undo)
    undo.append(partial(_remove_folder, folder))
    folder.mkdir()


def _remove_empty(folder: Path, root: Path, undo: Undo) -> None:
    """Remove the folder, and those above it up to the root, as far as nothing is left in them."""
    while folder != root and folder.is_dir() and not any(folder.iterdir()):
        undo.append(partial(folder.mkdir, exist_ok=True))
        folder.rmdir()
        folder = folder.parent


def _root(folder: Path) -> Path:
    """The folder's real path; links that lead to it are the user's own choice, and are followed."""
    root = folder.resolve()
    for place in (root, *root.parents):
        if place.exists() and not place.is_dir():
            raise Failure(f"`{os.path.relpath(place)}` is a file, and the output must be a folder")
    return root


def _read(root: Path, path: str) -> str | None:
    """The file's text with plain line ends, or `None` where there is no such file yet."""
    place = root
    for part in PurePosixPath(path).parts:
        if place.exists() and not place.is_dir():
            raise Failure(f"`{os.path.relpath(place)}` is a file where the client needs a folder; move it away")
        place /= part
        if place.is_symlink():
            raise Failure(f"`{os.path.relpath(place)}` is a symbolic link, and links in the output are not followed")
    if place.is_dir():
        raise Failure(f"`{os.path.relpath(place)}` is a folder where the client needs a file; move it away")
    return place.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n") if place.exists() else None


def _is_edited(path: str, present: str | None, digests: Mapping[str, str]) -> bool:
    """Whether the folder holds a file under this path that is not as the lockfile knows it."""
    return path != LOCK_NAME and present is not None and digest(present) != digests.get(path)


def _check_paths(paths: Sequence[str]) -> None:
    """Raise `ValueError` where a path could leave the folder or clash with another; the planner makes neither."""
    seen: dict[str, str] = {}
    for path in paths:
        if not _is_safe(path):
            raise ValueError(f"{path!r} is no path for an output file")
        if path.lower() in seen:
            raise ValueError(f"{seen[path.lower()]!r} and {path!r} are the same file on some systems")
        seen[path.lower()] = path


def _is_safe(path: str) -> bool:
    """Whether the path stays in its folder, and may be a file's on every system."""
    return all(
        part.isprintable()
        and 0 < len(part) <= _LONGEST_PART
        and part not in {".", ".."}
        and not part.endswith((".", " "))
        and not set(part) & set('\\:*?"<>|')
        and part.split(".")[0].lower() not in _DEVICES
        for part in path.split("/")
    )


@contextmanager
def _explaining(what: str, consequence: str = "") -> Generator[None]:
    """Turn a refusal of the operating system into one sentence."""
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise Failure(f"{what}: {reason}{consequence}") from error
