"""The output folder: what would change in it, and the change itself. Nothing else in clientwright writes there.

`compare(files, folder, digests)` reads the folder and gives `Changes`; `write([changes])` carries them out, all or
nothing. A file belongs to clientwright when the lockfile lists its digest; everything else in the folder is the user's.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from symtable import symtable
from types import MappingProxyType

from msgspec import Struct, field

from clientwright.files import File
from clientwright.lockfile import LOCK_NAME, digest
from clientwright.output.custom import custom_names
from clientwright.output.memory import read_memory, write_memory
from clientwright.output.paths import Tree, check_paths, explaining, is_safe, real_folder
from clientwright.output.transaction import Transaction, settle

__all__ = ["Changes", "compare", "custom_names", "read_lock_text", "read_memory", "read_texts", "write", "write_memory"]


class Changes(Struct, frozen=True):
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
    edits: Mapping[str, str] = field(default_factory=dict)
    """What the edited files hold."""
    found: Mapping[str, str | None] = field(default_factory=dict)
    """The digests of all these files as they were in the folder; `None` where there was none."""

    @property
    def stale(self) -> tuple[str, ...]:
        """Everything in the folder that is not as this run would have it."""
        return tuple(sorted({file.path for file in self.written} | set(self.removed)))


def read_lock_text(folder: Path) -> str | None:
    """The text of the folder's lockfile, or `None` where it has none yet; what a killed run left is put back first."""
    with explaining(f"cannot read `{folder / LOCK_NAME}`"):
        root = real_folder(folder)
        settle(root)
        return Tree(root).text(LOCK_NAME)


def read_texts(folder: Path, paths: Iterable[str]) -> Mapping[str, str | None]:
    """What the files in the folder hold; `None` for those that are not there."""
    with explaining(f"cannot read `{folder}`"):
        tree = Tree(real_folder(folder))
        return {path: tree.text(path) if is_safe(path) else None for path in paths}


def compare(
    files: Sequence[File],
    folder: Path,
    digests: Mapping[str, str],
    there: Mapping[str, str | None] = MappingProxyType({}),
) -> Changes:
    """What differs between the files and the folder; `digests` is what the folder's lockfile lists.

    Texts that are `there`, as they were read a moment ago, are not read again: that is done once more before they go.
    """
    check_paths([file.path for file in files])
    with explaining(f"cannot read `{folder}`"):
        tree = Tree(real_folder(folder))
        present = {path: there[path] if path in there else tree.text(path) for path in (file.path for file in files)}
        orphans = {path: tree.text(path) for path in sorted(set(digests) - set(present)) if is_safe(path)}
    written = tuple(sorted((file for file in files if present[file.path] != file.text), key=lambda file: file.path))
    edited = tuple(file.path for file in written if _is_edited(file.path, present[file.path], digests))
    return Changes(
        folder,
        written,
        unchanged=tuple(sorted(file.path for file in files if present[file.path] == file.text)),
        removed=tuple(path for path, text in orphans.items() if text is not None and digest(text) == digests[path]),
        edited=edited,
        kept=tuple(path for path, text in orphans.items() if text is not None and digest(text) != digests[path]),
        edits={path: present[path] or "" for path in edited},
        found={path: digest(text) if text is not None else None for path, text in {**orphans, **present}.items()},
    )


def write(changes: Sequence[Changes]) -> None:
    """Carry out all the changes; a failure or an interruption on the way puts everything back as it was."""
    with ExitStack() as stack:
        staged = [stack.enter_context(_staging(change)) for change in changes if change.stale]
        for transaction in staged:
            transaction.move()
        for transaction in staged:
            transaction.commit()


@contextmanager
def _staging(changes: Changes) -> Generator[Transaction]:
    """The changes ready to be made, with every file parsed; in the end nothing is left of what was not committed."""
    texts = {file.path: file.text for file in changes.written}
    for path, text in texts.items():
        if path.endswith((".py", ".pyi")):
            symtable(text, path, "exec")  # as `ast.parse` would, but nobody looks at the tree
    with (
        explaining(f"cannot write to `{changes.folder}`", "; nothing was changed"),
        Transaction.begin(real_folder(changes.folder), texts, changes.removed, changes.found) as transaction,
    ):
        yield transaction


def _is_edited(path: str, present: str | None, digests: Mapping[str, str]) -> bool:
    """Whether the folder holds a file under this path that is not as the lockfile knows it."""
    return path != LOCK_NAME and present is not None and digest(present) != digests.get(path)
