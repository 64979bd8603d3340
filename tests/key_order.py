"""Documents with their keys in another order, and clients with their members in one order.

The order of keys in a document means nothing, so two such documents make the same client but for the order of what is
in its files. `normal_form` takes that order away.
"""

from __future__ import annotations

import ast
import functools
import json
import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from clientwright.config import ClientSettings
from clientwright.diagnostics import Report
from clientwright.lockfile import Lock
from clientwright.naming import assign_names
from clientwright.parser import parse
from clientwright.parser.repair import repair
from clientwright.parser.upgrade import upgrade
from clientwright.planner import plan
from clientwright.pointer import Location
from clientwright.render import render
from clientwright.source.document import Document

N = TypeVar("N", bound=ast.AST)

DATA = frozenset({"const", "default", "enum", "example", "examples", "value"})
"""Keys of data, which is documented as it stands."""

UNORDERED = frozenset({"fields", "read_only", "schemes"})
"""Arguments whose values are tuples of what may stand in any order."""


def shuffled(value: Any, order: random.Random) -> Any:
    """The value with the keys of all mappings, and the names in all lists of required properties, in another order."""
    if isinstance(value, list):
        return [shuffled(element, order) for element in value]
    if not isinstance(value, dict):
        return value
    items = [(key, inner if key in DATA else shuffled(inner, order)) for key, inner in value.items()]
    order.shuffle(items)
    required = value.get("required")
    if isinstance(required, list):
        return dict(items) | {"required": order.sample(required, len(required))}
    return dict(items)


def client(root: Any, settings: ClientSettings | None = None) -> dict[str, str]:
    """The files below `src` that a document, with all its parts in one value, decides about."""
    report = Report()
    settings = settings or ClientSettings(name="api", spec="spec.json", output=Path())
    place = Location("spec.json", 1, 1)
    repaired = repair(Document("spec.json", json.dumps(root), root, lambda pointer, is_key: place, ""), report)
    assert repaired is not None
    api = parse(upgrade(repaired.document, report), report)
    files = render(plan(api, assign_names(api, settings, Lock(), report), report))
    return {file.path: file.text for file in files if file.path.startswith("src/") and "/_runtime/" not in file.path}


def normal_forms(files: dict[str, str]) -> dict[str, str]:
    """The files with their members in one order."""
    return {path: normal_form(text) if path.endswith((".py", ".pyi")) else text for path, text in files.items()}


def normal_form(source: str) -> str:
    """The source with all that may stand in any order sorted: statements, arguments by name, items by key, imports."""
    return ast.unparse(_Sorter().visit(ast.parse(source)))


class _Sorter(ast.NodeTransformer):
    """Sorts from the inside out."""

    def visit_Module(self, node: ast.Module) -> ast.AST:
        self.generic_visit(node)
        node.body = _sorted_statements(node.body)
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        self.generic_visit(node)
        node.body = _sorted_statements(node.body)
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        node.names = _sorted(node.names)
        return node

    def visit_arguments(self, node: ast.arguments) -> ast.AST:
        self.generic_visit(node)
        pairs = sorted(zip(node.kwonlyargs, node.kw_defaults, strict=True), key=lambda pair: pair[0].arg)
        node.kwonlyargs, node.kw_defaults = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        node.keywords = _sorted(node.keywords)
        return node

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        self.generic_visit(node)
        pairs = sorted(zip(node.keys, node.values, strict=True), key=lambda pair: _text(pair[0]))
        node.keys, node.values = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
        return node

    def visit_keyword(self, node: ast.keyword) -> ast.AST:
        self.generic_visit(node)
        if node.arg in UNORDERED and isinstance(node.value, ast.Tuple):
            node.value.elts = _sorted(node.value.elts)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        members = _sorted(self.visit(member) for member in _alternatives(node))
        return functools.reduce(lambda left, right: ast.BinOp(left, ast.BitOr(), right), members)

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            node.value.value = " ".join(sorted(node.value.value.split()))
        return self.generic_visit(node)


def _alternatives(node: ast.expr) -> Iterator[ast.expr]:
    """The members of a union."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        yield from _alternatives(node.left)
        yield from _alternatives(node.right)
    else:
        yield node


def _sorted_statements(body: list[ast.stmt]) -> list[ast.stmt]:
    """The statements by their text, each with the docstring below it."""
    groups: list[list[ast.stmt]] = []
    for statement in body:
        if groups and isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
            groups[-1].append(statement)
        else:
            groups.append([statement])
    return [statement for group in sorted(groups, key=_texts) for statement in group]


def _sorted(nodes: Iterable[N]) -> list[N]:
    return sorted(nodes, key=_text)


def _text(node: ast.AST | None) -> str:
    return "" if node is None else ast.dump(node)


def _texts(nodes: Sequence[ast.AST]) -> list[str]:
    return [_text(node) for node in nodes]
