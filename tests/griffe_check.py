"""What griffe finds between the packages of two documents, beside what a comparison lists as breaking in Python.

python -m tests.griffe_check OLD NEW
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import griffe

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.diff import compare
from clientwright.diff.model import LEVELS, Comparison, Level
from clientwright.lockfile import Lock
from clientwright.pipeline import generate

RUNTIME = re.compile(r"/_runtime/(?!__init__|models)")
"""The same in both packages, and so not read, but for the base of the models."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What griffe found, and what of it the comparison does not list."""

    found: tuple[griffe.Breakage, ...]
    missed: tuple[griffe.Breakage, ...]
    comparison: Comparison


def check(old: Path, new: Path, folder: Path) -> Checked:
    """Generate both packages, let griffe compare them, and look for each finding in our own comparison."""
    comparison, _ = compare(str(old), str(new), _settings(old), Lock())
    assert comparison is not None
    packages = [_package(document, folder / side) for side, document in (("old", old), ("new", new))]
    found = tuple(one for one in griffe.find_breaking_changes(*packages) if not _is_elsewhere(one.obj, packages[1]))
    breaking, every = _told(comparison, ("breaking",)), _told(comparison, LEVELS)
    missed = tuple(one for one in found if not _is_told(one, every if _makes_a_model(one) else breaking))
    return Checked(found, missed, comparison)


def _is_elsewhere(thing: griffe.Object | griffe.Alias, package: griffe.Object | griffe.Alias) -> bool:
    """Whether a module is gone whose classes `models` exports still: in which module a class lives is ours to say."""
    names = {name for name, member in thing.members.items() if not member.is_alias} if thing.is_module else set()
    return bool(names) and ".models." in thing.path and names <= package["models"].members.keys()


def _makes_a_model(breakage: griffe.Breakage) -> bool:
    """Whether it is about who makes a model. Models that are only received are the server's to make: that is listed,
    and breaks nobody.
    """
    return breakage.obj.name == "__init__" and ".models." in breakage.obj.path


def described(breakage: griffe.Breakage) -> str:
    """A finding of griffe in one line."""
    return f"{breakage.kind.value}: {breakage.obj.path}: {breakage.old_value} -> {breakage.new_value}"


def _settings(document: Path) -> ClientSettings:
    return ClientSettings(name="compared", spec=str(document), output=Path(), package="compared")


def _package(document: Path, folder: Path) -> griffe.Object | griffe.Alias:
    """The package of a document, as griffe reads it."""
    generated = generate(_settings(document), Lock(), Report(), lambda message: None)
    assert generated is not None, document
    for file in generated.files:
        if file.path.startswith("src/") and not RUNTIME.search(file.path):
            target = folder / file.path.removeprefix("src/")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(file.text)
    return griffe.load("compared", search_paths=[folder], allow_inspection=False)


def _told(comparison: Comparison, levels: tuple[Level, ...]) -> list[str]:
    """What the comparison says of each change that has one of these levels for callers in Python."""
    changes = [change for change in comparison.changes if change.python in levels]
    return [" ".join(filter(None, (change.message, *change.operations, *change.signatures))) for change in changes]


def _is_told(breakage: griffe.Breakage, told: list[str]) -> bool:
    """Whether one change speaks of all that a finding is about: the class, or the method and its argument."""
    return any(all(re.search(rf"\b{name}\b", text) for name in names) for names in _names(breakage) for text in told)


def _names(breakage: griffe.Breakage) -> Iterator[set[str]]:
    """The names that a finding is about; of a module, those of one of its classes."""
    thing = breakage.obj
    if thing.is_module:
        yield from ({name} for name, member in thing.members.items() if not member.is_alias)
        return
    sides = (breakage.old_value, breakage.new_value)
    arguments = {side.name for side in sides if isinstance(side, griffe.Parameter)}
    owner = thing.parent if thing.name == "__init__" else None
    yield {thing.name if owner is None else owner.name.removeprefix("Async"), *arguments}


def main() -> Iterator[str]:
    old, new = map(Path, sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        checked = check(old, new, Path(folder))
    breaking = sum(change.python == "breaking" for change in checked.comparison.changes)
    yield f"griffe: {len(checked.found)} breaking, {len(checked.missed)} of them not listed; listed: {breaking}"
    yield from (f"not listed: {described(one)}" for one in checked.missed)


if __name__ == "__main__":
    lines = list(main())
    print("\n".join(lines))
    sys.exit(len(lines) > 1)
