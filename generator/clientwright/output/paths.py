"""Paths in an output folder: which there may be, and reading what stands there without following a link."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from clientwright.failure import Failure
from clientwright.files import DEVICES

_LONGEST_PART = 100


def real_folder(folder: Path) -> Path:
    """The folder's real path; links that lead to it are the user's own choice, and are followed."""
    root = folder.resolve()
    for place in (root, *root.parents):
        if place.exists() and not place.is_dir():
            raise Failure(f"`{os.path.relpath(place)}` is a file, and the output must be a folder")
    return root


class Tree:
    """The files below a folder, read without following a link; each folder on the way is looked at once."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self._folders = {"": True}

    def text(self, path: str) -> str | None:
        """The file's text with plain line ends, or `None` where there is no such file yet."""
        if not self._has_folder(path.rpartition("/")[0]):
            return None
        place = f"{self._root}/{path}"
        mode = _mode(place)
        if mode is None:
            return None
        if stat.S_ISDIR(mode):
            raise Failure(f"`{os.path.relpath(place)}` is a folder where the client needs a file; move it away")
        if not stat.S_ISREG(mode):
            raise Failure(f"`{os.path.relpath(place)}` is no plain file, and the client needs one; move it away")
        with open(place, "rb", 0) as file:  # noqa: PTH123  # a `Path` and a buffer for each take longer than the file
            return file.read().decode("utf-8", "replace").replace("\r\n", "\n")

    def missing_folder(self, path: str) -> str | None:
        """The outermost folder of the file that is not there yet, as it was when this tree saw it first."""
        parts = path.split("/")[:-1]
        folders = ("/".join(parts[:length]) for length in range(1, len(parts) + 1))
        return next((folder for folder in folders if not self._has_folder(folder)), None)

    def _has_folder(self, folder: str) -> bool:
        if folder not in self._folders:
            place = f"{self._root}/{folder}"
            mode = _mode(place) if self._has_folder(folder.rpartition("/")[0]) else None
            if mode is not None and not stat.S_ISDIR(mode):
                raise Failure(f"`{os.path.relpath(place)}` is a file where the client needs a folder; move it away")
            self._folders[folder] = mode is not None
        return self._folders[folder]


def _mode(place: str) -> int | None:
    """The kind of what stands there, or `None` where nothing does; one system call, as clients have many files."""
    try:
        mode = os.lstat(place).st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISLNK(mode):
        raise Failure(f"`{os.path.relpath(place)}` is a symbolic link, and links in the output are not followed")
    return mode


def check_paths(paths: Sequence[str]) -> None:
    """Raise `ValueError` where a path could leave the folder or clash with another; the planner makes neither."""
    seen: dict[str, str] = {}
    for path in paths:
        if not is_safe(path):
            raise ValueError(f"{path!r} is no path for an output file")
        if path.lower() in seen:
            raise ValueError(f"{seen[path.lower()]!r} and {path!r} are the same file on some systems")
        seen[path.lower()] = path


def is_safe(path: str) -> bool:
    """Whether the path stays in its folder, and may be a file's on every system."""
    return all(map(_is_safe_part, path.split("/")))


@cache
def _is_safe_part(part: str) -> bool:
    return (
        part.isprintable()
        and 0 < len(part) <= _LONGEST_PART
        and part not in {".", ".."}
        and not part.endswith((".", " "))
        and not set(part) & set('\\:*?"<>|')
        and part.partition(".")[0].lower() not in DEVICES
    )


@contextmanager
def explaining(what: str, consequence: str = "") -> Generator[None]:
    """Turn a refusal of the operating system into one sentence."""
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise Failure(f"{what}: {reason}{consequence}") from error
