"""The runtime that every client carries: plain Python, copied byte for byte, and the names it makes public.

Nothing of it is imported here. `names.py` is read as a literal, and where a name lives is read off the syntax tree.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from clientwright.package import File


def template_root() -> Path:
    """The folder of the templates: inside the installed package, or at the top of a checkout."""
    installed = Path(__file__).parent.parent / "templates"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "templates"


@cache
def runtime_files() -> tuple[File, ...]:
    """The modules of the runtime; pip leaves compiled files beside what it installs, so only `*.py` is taken."""
    paths = sorted((template_root() / "runtime").glob("*.py"))
    return tuple(File(path.name, path.read_text("utf-8")) for path in paths)


@cache
def public_names() -> Mapping[str, tuple[str, ...]]:
    """The names that every client exports, by the module of the client they are found in."""
    source = next(file.text for file in runtime_files() if file.path == "names.py")
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.Assign):
            names: Mapping[str, tuple[str, ...]] = ast.literal_eval(statement.value)
            return names
    raise ValueError("names.py assigns nothing")


@cache
def home_of(name: str) -> str:
    """The module of the runtime that defines the name, or offers it as its own."""
    for file in runtime_files():
        if name in _defined(file.text):
            return file.path.removesuffix(".py")
    raise ValueError(f"no module of the runtime defines {name}")


def _defined(source: str) -> Iterator[str]:
    for statement in ast.parse(source).body:
        match statement:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                yield from ast.literal_eval(value)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
