"""One runtime for many clients in a folder, so that type checkers read it once."""

from __future__ import annotations

import ast
from pathlib import Path


def share_runtime(packages: list[Path]) -> None:
    """The first client has its runtime, whole; the same modules in the others refer to it."""
    first, *others = (package / "_runtime" for package in packages)
    for runtime in others:
        for module in runtime.glob("[!_]*.py"):
            original = first / module.name
            if not original.exists():
                original.write_bytes(module.read_bytes())
            assert original.read_bytes() == module.read_bytes()
            module.write_text(reference(original, f"{first.parent.name}._runtime.{module.stem}"))


def reference(module: Path, name: str) -> str:
    """A module that has each name of this one from there."""
    statements = ast.parse(module.read_text("utf-8")).body
    names = {made for node in statements for made in defined(node)}
    return "".join(f"from {name} import {made} as {made}\n" for made in sorted(names))


def defined(node: ast.stmt) -> list[str]:
    """The names that a statement of a module makes."""
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return [node.name]
        case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List() as exported):
            return list(ast.literal_eval(exported))
        case ast.Assign(targets=targets):
            return [target.id for target in targets if isinstance(target, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case ast.ImportFrom(names=imported):
            return [alias.name for alias in imported if alias.asname == alias.name]
        case ast.If() | ast.Try():
            return [made for inner in node.body for made in defined(inner)]
        case _:
            return []
