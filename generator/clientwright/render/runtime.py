"""The runtime that every client carries: plain Python, copied byte for byte, and the names it makes public.

Nothing of it is imported here: `names.py` is read as a literal.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import cache

from clientwright.files import File
from clientwright.templates import template_root


@cache
def runtime_files() -> tuple[File, ...]:
    """The modules of the runtime; pip leaves compiled files beside what it installs, so only `*.py` is taken."""
    paths = sorted((template_root() / "runtime").glob("*.py"))
    return tuple(File(path.name, path.read_text("utf-8")) for path in paths)


@cache
def public_names(table: str) -> Mapping[str, tuple[str, ...]]:
    """The names in a table of `names.py`, by the module of the client that has them."""
    source = next(file.text for file in runtime_files() if file.path == "names.py")
    for statement in ast.parse(source).body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name == table:
                names: Mapping[str, tuple[str, ...]] = ast.literal_eval(value)
                return names
    raise ValueError(f"names.py has no table {table}")
