"""The user's own module in a client, `custom.py` beside the generated files: the public names that it has.

It is read as text, never run, and never written.
"""

from __future__ import annotations

import ast
import keyword
from collections.abc import Iterator
from pathlib import Path

from clientwright.failure import Failure
from clientwright.output.paths import Tree, explaining, real_folder

CUSTOM = "custom.py"


def custom_names(folder: Path) -> dict[str, tuple[str, ...]]:
    """The names that own modules in an output folder have, by the package that they are in."""
    with explaining(f"cannot read `{folder}`"):
        root = real_folder(folder)
        tree = Tree(root)
        packages = sorted(path.parent.name for path in root.glob(f"src/*/{CUSTOM}"))
        texts = {package: tree.text(f"src/{package}/{CUSTOM}") or "" for package in packages}
    return {package: _public_names(folder / "src" / package / CUSTOM, text) for package, text in texts.items()}


def _public_names(path: Path, text: str) -> tuple[str, ...]:
    try:
        statements = ast.parse(text).body
    except (SyntaxError, ValueError) as error:
        reason = f"{error.msg} in line {error.lineno}" if isinstance(error, SyntaxError) else error
        raise Failure(f"`{path.as_posix()}` is no Python, so nobody can say what it exports: {reason}") from None
    listed = next((names for statement in statements if (names := _listed(statement)) is not None), None)
    for name in listed or ():
        if not is_name(name):
            raise Failure(f"`{path.as_posix()}` lists {name!r} in `__all__`, which cannot be imported by this name")
    if listed is None:
        listed = [name for statement in statements for name in _made(statement) if not name.startswith("_")]
    return tuple(sorted(set(filter(is_name, listed))))


def is_name(text: str) -> bool:
    """Whether the root of the package can export something under this name."""
    return text.isascii() and text.isidentifier() and not keyword.iskeyword(text)


def _listed(statement: ast.stmt) -> list[str] | None:
    """What `__all__` lists, where the statement is that."""
    match statement:
        case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts) | ast.Tuple(elts)):
            return [e.value for e in elts if isinstance(e, ast.Constant) and isinstance(e.value, str)]
        case _:
            return None


def _made(statement: ast.stmt) -> Iterator[str]:
    """The names that a statement makes; what is imported is somebody else's."""
    match statement:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name
        case ast.Assign(targets=targets):
            parts = [part for one in targets for part in (one.elts if isinstance(one, ast.Tuple) else [one])]
            yield from (part.id for part in parts if isinstance(part, ast.Name))
        case _:
            pass
