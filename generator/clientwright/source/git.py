"""Documents of a revision: `main:spec/api.yaml` is read from the repository that one works in, by asking `git`.

Nothing is checked out and nothing is fetched; symbolic links of a revision are not followed.
"""

from __future__ import annotations

import os
import posixpath
import subprocess
from collections.abc import Iterable

from clientwright.failure import Failure
from clientwright.pointer import Pointer
from clientwright.source.limits import MAX_BYTES, UnreadableError, too_large

_SECONDS = 30
_QUIET = {"GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}


def read_revision(name: str) -> bytes:
    """The bytes of the file that `REVISION:PATH` names; raises `UnreadableError` with what is missing."""
    place = Pointer(name)
    revision, _, path = name.partition(":")
    _check_repository(place)
    commit = _commit(revision, place)
    path = _from_top(path, place)
    listed = _git("ls-tree", "-l", "-z", "--full-tree", commit, "--", path, place=place)
    entry = next((line for line in (listed or b"").split(b"\0") if line.endswith(b"\t" + os.fsencode(path))), None)
    if entry is None:
        hint = _elsewhere(revision, commit, path, place)
        raise UnreadableError("missing-file", place, f"revision `{revision}` has no file `{path}`", hint)
    mode, kind, digest, size = entry.partition(b"\t")[0].decode("ascii").split()
    if kind != "blob" or mode == "120000":
        what = "a symbolic link" if mode == "120000" else "a folder" if kind == "tree" else "a submodule"
        raise UnreadableError("not-a-file", place, f"`{path}` is {what} in revision `{revision}`")
    if int(size) > MAX_BYTES:
        raise too_large(place, f"the file has {int(size) / 1024 / 1024:,.0f} MB", f"{MAX_BYTES // 1024 // 1024} MB")
    return _git("cat-file", "blob", digest, place=place) or b""


def has_file(name: str) -> bool:
    """Whether there is the file that `REVISION:PATH` names."""
    try:
        read_revision(name)
    except UnreadableError:
        return False
    return True


def merge_base(revision: str, name: str) -> str:
    """The commit where the history of the working folder left `revision`; raises `Failure` where none is known."""
    place = Pointer(f"{revision}:{name}")
    try:
        _check_repository(place)
        _commit(revision, place)
        answer = _git("merge-base", "HEAD", revision, place=place)
    except UnreadableError as fault:
        found = fault.diagnostic
        raise Failure(f"{found.message}{f'; {found.hint}' if found.hint else ''}") from None
    if answer is None:
        is_shallow = (_git("rev-parse", "--is-shallow-repository", place=place) or b"").strip() == b"true"
        why = "this is a shallow clone: fetch more of it, with `git fetch --unshallow` or `fetch-depth: 0`"
        raise Failure(f"HEAD and `{revision}` have no common commit{f'; {why}' if is_shallow else ''}")
    return answer.decode("ascii").strip()


def first_tag(names: Iterable[str]) -> str | None:
    """The first of the names that is a tag."""
    tags = set(_asked("tag", "--list").splitlines())
    return next((name for name in names if name in tags), None)


def uncommitted() -> tuple[str, ...]:
    """The paths of the repository that are not as its last commit has them."""
    listed = _asked("status", "--porcelain", "-z")
    return tuple(entry[3:] for entry in listed.split("\0") if entry[2:3] == " ")


def _asked(*arguments: str) -> str:
    """What git answers, nothing outside of repositories; raises `Failure` where there is no git."""
    try:
        return os.fsdecode(_git(*arguments, place=Pointer("")) or b"")
    except UnreadableError as fault:
        raise Failure(f"a release needs git: {fault.diagnostic.message}") from None


def path_from_top(path: str) -> str:
    """The path of a file of the working folder, from the top of the repository."""
    top = top_folder()
    return posixpath.relpath(os.path.realpath(path), os.path.realpath(top)) if top else path


def top_folder() -> str | None:
    """The folder of the repository that one works in, or `None` outside of any."""
    answer = _git("rev-parse", "--show-toplevel", place=Pointer(""))
    return None if answer is None else os.fsdecode(answer.rstrip(b"\n"))


def _git(*arguments: str, place: Pointer) -> bytes | None:
    """What git answers, or `None` where it says no."""
    try:
        done = subprocess.run(
            ["git", *arguments],
            env={**os.environ, **_QUIET},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except FileNotFoundError:
        hint = "install git, or name a file"
        raise UnreadableError(
            "unreadable", place, "a revision is read with git, which is not installed", hint
        ) from None
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise UnreadableError("unreadable", place, f"git cannot be asked: {str(error).lower()}") from None
    return done.stdout if done.returncode == 0 else None


def _check_repository(place: Pointer) -> None:
    if top_folder() is None and _git("rev-parse", "--git-dir", place=place) is None:
        hint = f"there is no file `{place.file}` either"
        raise UnreadableError("unreadable", place, "a revision was named, and this is no git repository", hint)


def _commit(revision: str, place: Pointer) -> str:
    asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    answer = _git(*asked, place=place)
    if answer is not None:
        return answer.decode("ascii").strip()
    hint = f"there is no file `{place.file}` either; `git branch --all` lists what can be named"
    if (_git("rev-parse", "--is-shallow-repository", place=place) or b"").strip() == b"true":
        hint = "this is a shallow clone: fetch the revision first, with `git fetch --unshallow` or `fetch-depth: 0`"
    raise UnreadableError("missing-file", place, f"there is no revision `{revision}`", hint)


def _from_top(path: str, place: Pointer) -> str:
    """The path from the top of the repository; one that starts with `./` is meant from the working folder."""
    if not path.startswith(("./", "../")):
        return posixpath.normpath(path)
    prefix = os.fsdecode((_git("rev-parse", "--show-prefix", place=place) or b"").rstrip(b"\n"))
    return posixpath.normpath(posixpath.join(prefix, path))


def _elsewhere(revision: str, commit: str, path: str, place: Pointer) -> str | None:
    """A hint at the file of that name in another folder of the revision."""
    listed = _git("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, place=place) or b""
    names = [os.fsdecode(name) for name in listed.split(b"\0")]
    same = [name for name in names if posixpath.basename(name) == posixpath.basename(path)]
    near = [name for name in same if name.endswith("/" + path)] or same
    return f"did you mean `{revision}:{near[0]}`?" if near else None
