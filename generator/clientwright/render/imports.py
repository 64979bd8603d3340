"""Import blocks, in the order in which isort would put them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TypeAlias

from clientwright.encoders import WIDTH, Source
from clientwright.layout import lay_out, lines_of

Import: TypeAlias = tuple[str, str]
"""A module and a name in it; a module of the client begins with a dot, and an empty name imports the module itself."""


def alias_of(module: str, name: str) -> str:
    """The private name for an import whose own name means something else in the importing module."""
    return f"_{module.strip('._').replace('.', '_')}_{name}"


def import_block(
    imports: Iterable[Import],
    folder: str = "",
    *,
    aliased: Collection[Import] = (),
) -> Source:
    """The import statements for a module in `folder` of the client: the standard library first, then its own."""
    names: dict[str, set[str]] = {}
    for module, name in imports:
        names.setdefault(module, set()).add(name)
    ordered = sorted(names, key=lambda module: _order(module, names[module], folder))
    sections = [
        [
            statement
            for module in ordered
            if _section(module) == section
            for statement in _statements(module, names[module], folder, aliased)
        ]
        for section in range(4)
    ]
    return Source("\n\n".join("\n".join(section) for section in sections if section))


def _section(module: str) -> int:
    """Which part of the block the module stands in: the future, the standard library, other packages, its own."""
    if module.startswith("."):
        return 3
    return {"__future__": 0, "typing_extensions": 2}.get(module, 1)


def _order(module: str, names: set[str], folder: str) -> tuple[bool, int, str]:
    """Plain imports first, then from the farthest package to the nearest, then by name."""
    path = _relative(module, folder)
    return "" not in names, -(len(path) - len(path.lstrip("."))), path


def _relative(module: str, folder: str) -> str:
    """The module as it is written in `folder`: `.models.account` is `..models.account` in `resources`."""
    if not module.startswith(".") or not folder:
        return module
    return module.removeprefix(f".{folder}") if module.startswith(f".{folder}.") else f".{module}"


def _statements(module: str, names: set[str], folder: str, aliased: Collection[Import]) -> list[Source]:
    path = _relative(module, folder)
    entries = [
        Source(f"{name} as {alias_of(module, name)}" if (module, name) in aliased else name)
        for name in sorted(names - {""}, key=sort_key)
    ]
    plain = [Source(f"import {path}")] if "" in names else []
    if not entries:
        return plain
    flat = f"from {path} import {', '.join(entries)}"
    if len(flat) <= WIDTH:
        return [*plain, Source(flat)]
    return [*plain, lay_out(lines_of(f"from {path} import (", entries, ")"))]


def sort_key(name: str) -> tuple[int, str]:
    """Constants, then classes, then functions, as isort orders names."""
    return (0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2), name
