"""Mutation tests of the runtime: small changes that some test has to notice.

    python -m tests.mutants retries tokens          # every mutant of these modules
    python -m tests.mutants auth --every 5          # each fifth
    python -m tests.mutants retries --tests tests/runtime/test_calls.py

A mutant is one change of one expression: `<` for `<=`, `and` for `or`, a number by one, a condition turned around, a
statement left out. Survivors are printed with their line, unless `explained.txt` says why no test can notice them.
Nothing in the working tree is changed.
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib.abc
import importlib.util
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

RUNTIME = Path(__file__).parents[2] / "templates" / "runtime"
TESTS = {
    "retries": (
        "runtime/test_throttle.py",
        "runtime/test_calls.py",
        "runtime/test_hooks.py",
        "runtime/test_secrets.py",
    ),
    "throttle": ("runtime/test_throttle.py", "runtime/test_hooks.py", "runtime/test_calls.py"),
    "pagination": ("runtime/test_pagination.py", "runtime/test_positions.py", "runtime/test_client.py"),
    "positions": ("runtime/test_positions.py", "runtime/test_pagination.py"),
}
"""The tests of a module, those that notice most of its mutants first; others can be named."""
_USUAL = (
    "runtime/test_auth.py",
    "runtime/test_tokens.py",
    "runtime/test_calls.py",
    "runtime/test_hooks.py",
    "authorization",
    "runtime/test_secrets.py",
)
EXPLAINED = Path(__file__).with_name("explained.txt")

_OTHER: dict[type[ast.AST], Callable[[], ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
}  # fmt: skip


def variants(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """What may stand in place of a node, and what that is called."""
    match node:
        case ast.Compare(ops=[operator]):
            other = _OTHER[type(operator)]
            yield f"{type(operator).__name__} to {other.__name__}", _with(node, ops=[other()])
        case ast.BoolOp(op=operator) | ast.BinOp(op=operator) if type(operator) in _OTHER:
            other = _OTHER[type(operator)]
            yield f"{type(operator).__name__} to {other.__name__}", _with(node, op=other())
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "not dropped", operand
        case ast.Constant(value=bool(value)):
            yield f"{value} to {not value}", ast.Constant(not value)
        case ast.Constant(value=int(value) | float(value)):
            yield f"{value} to {value + 1}", ast.Constant(value + 1)
        case ast.IfExp(body=body, orelse=orelse):
            yield "branches swapped", _with(node, body=orelse, orelse=body)
        case ast.If(test=test) | ast.While(test=test):
            yield "condition turned around", _with(node, test=ast.UnaryOp(ast.Not(), test))
        case ast.Return(value=ast.AST() as value) if not _is_none(value):
            yield "None returned", ast.Return(ast.Constant(None))
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]) | ast.AugAssign() | ast.Expr(value=ast.Call()):
            yield "left out", ast.Pass()
        case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
            yield "left out", ast.Pass()


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _with(node: ast.AST, **fields: Any) -> ast.AST:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def mutants(source: str) -> Iterator[tuple[int, str, str]]:
    """Line, description and source of each mutant."""
    count = sum(1 for node in _nodes(ast.parse(source)) for _ in variants(node))
    for wanted in range(count):
        tree = ast.parse(source)
        number = 0
        for node in _nodes(tree):
            for title, other in variants(node):
                if number == wanted:
                    line = getattr(node, "lineno", 0)
                    ast.copy_location(other, node)
                    mutant = ast.fix_missing_locations(_Swap(node, other).visit(tree))
                    yield line, title, ast.unparse(mutant)
                number += 1


def _nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """What may be changed; of no run is it whether a dataclass has slots."""
    yield tree
    for name, value in ast.iter_fields(tree):
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and name != "decorator_list":
                yield from _nodes(child)


def explanations() -> set[str]:
    """The mutants that no test can notice, as they are printed."""
    lines = EXPLAINED.read_text("utf-8").splitlines()
    return {line for line in lines if line and not line.startswith(("#", " "))}


class _Swap(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> Any:
        return self._new if node is self._old else self.generic_visit(node)


class Finder(importlib.abc.MetaPathFinder, importlib.abc.SourceLoader):
    """Loads one module of the runtime from the source of a mutant."""

    def __init__(self, name: str, source: str) -> None:
        self._name, self._source = f"runtime.{name}", source

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: Any = None) -> Any:
        """The mutant, where it is asked for."""
        return importlib.util.spec_from_loader(fullname, self) if fullname == self._name else None

    def get_filename(self, fullname: str) -> str:
        """A name that is no file's, so that no cache is written."""
        return f"<mutant of {fullname}>"

    def get_data(self, path: str) -> bytes:
        """The source."""
        return self._source.encode()


def survives(name: str, source: str, tests: Sequence[str], seconds: int) -> bool:
    """Whether no test notices the mutant; one that hangs is noticed."""
    child = os.fork()
    if child == 0:
        import signal

        import pytest

        signal.alarm(seconds)
        sys.meta_path.insert(0, Finder(name, source))
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os._exit(pytest.main(["-q", "-x", "-p", "no:cacheprovider", "--assert=plain", *tests]) != 0)
    return os.waitpid(child, 0)[1] == 0


def main() -> None:
    """Try the mutants of the modules that are named."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__.partition("\n")[0])
    parser.add_argument("modules", nargs="+", metavar="MODULE")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="try each Nth mutant only")
    parser.add_argument("--tests", nargs="+", metavar="PATH")
    parser.add_argument("--seconds", type=int, default=120, help="how long the tests may take for one mutant")
    options = parser.parse_args()
    import anyio._backends._asyncio  # noqa: F401
    import httpx2  # noqa: F401
    import msgspec  # noqa: F401
    import pytest  # noqa: F401

    survivors = explained = total = 0
    known = explanations()
    for name in options.modules:
        source = (RUNTIME / f"{name}.py").read_text("utf-8")
        lines = source.splitlines()
        tests = options.tests or [f"tests/{path}" for path in TESTS.get(name, _USUAL)]
        if not survives(name, source, tests, options.seconds):
            parser.error(f"the tests fail without a change of {name}.py, too")
        for line, title, mutant in list(mutants(source))[:: options.every]:
            total += 1
            shown = f"{name}: {title}: {lines[line - 1].strip()}"
            if shown in known:
                explained += 1
            elif survives(name, mutant, tests, options.seconds):
                survivors += 1
                print(f"{shown}  [line {line}]", flush=True)
        print(f"{name}: done", flush=True)
    print(f"{survivors} of {total} mutants survive, {explained} more are explained")
    sys.exit(survivors > 0)


if __name__ == "__main__":
    main()
