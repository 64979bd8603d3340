"""The shape of the tool: stages import earlier stages only, one module writes files, and one prints."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "generator" / "clientwright"

ORDER = (
    "",  # clientwright itself: the version
    "failure",
    "pointer",
    "codes",
    "diagnostics",
    "config",
    "source",
    "model",
    "parser",
    "filtering",
    "encoders",
    "beside",
    "files",
    "earlier",
    "templates",
    "package",
    "lockfile",
    "overrides",
    "naming",
    "planner",
    "layout",
    "render",
    "formatting",
    "output",
    "coverage",
    "pipeline",
    "explain",
    "recall",
    "runs",
    "selection",
    "printers",
    "diff",
    "releasing",
    "starting",
    "messages",
    "console",
    "cli",
    "__main__",
)
"""Every module and package of the tool, each before those that may import it."""

EDGE = {"cli", "console"}
"""What talks to the terminal."""

PROGRAMS = {"formatting/worker.py"}
"""What runs as a process of its own and answers on its standard output."""

WRITING = {"mkdir", "rename", "rmdir", "symlink_to", "touch", "unlink", "write_bytes", "write_text"}
WRITING_MODULES = {"shutil", "tempfile"}

MODULES = sorted(SOURCE.rglob("*.py"))


def stage(path: Path) -> str:
    """The part of the tool that a file belongs to."""
    return path.relative_to(SOURCE).parts[0].removesuffix(".py").replace("__init__", "")


def imports(tree: ast.AST) -> Iterator[str]:
    """The full names of all modules that are imported, wherever in the file that happens."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute inside the tool"
            if node.module == "clientwright":
                yield from (f"clientwright.{alias.name}" for alias in node.names)
            else:
                yield node.module or ""


def identity(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def test_every_part_of_the_tool_has_its_place() -> None:
    assert {stage(path) for path in MODULES} == set(ORDER)


@pytest.mark.parametrize("path", MODULES, ids=identity)
def test_no_stage_imports_a_later_one(path: Path) -> None:
    place = ORDER.index(stage(path))
    for name in imports(ast.parse(path.read_text("utf-8"))):
        top, _, rest = name.partition(".")
        if top == "clientwright":
            imported = rest.partition(".")[0]
            imported = imported if imported in ORDER else ""
            assert ORDER.index(imported) <= place, f"{identity(path)} imports {name}, which comes after it"


def test_the_python_side_never_sees_the_document() -> None:
    for path in MODULES:
        if stage(path) in {"package", "planner", "layout", "render", "formatting"}:
            names = set(imports(ast.parse(path.read_text("utf-8"))))
            assert not any(name.startswith(("clientwright.source", "clientwright.parser")) for name in names), path


def test_the_spec_side_never_sees_python_names() -> None:
    for path in MODULES:
        if stage(path) in {"pointer", "diagnostics", "source", "model", "parser", "filtering"}:
            names = set(imports(ast.parse(path.read_text("utf-8"))))
            later = ("clientwright.encoders", "clientwright.naming", "clientwright.package")
            assert not any(name.startswith(later) for name in names), path


@pytest.mark.parametrize("path", [path for path in MODULES if stage(path) != "output"], ids=identity)
def test_only_output_writes_files(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            assert called not in WRITING, f"{identity(path)}:{node.lineno} calls {called}"
            if called == "open":
                modes = [value for value in ast.walk(node) if isinstance(value, ast.Constant)]
                assert all(mode.value in {"r", "rb", "utf-8"} for mode in modes), f"{identity(path)}:{node.lineno}"
    allowed = {"tempfile"} if stage(path) == "cli" else set()  # the report of an internal error
    assert not (set(imports(tree)) & WRITING_MODULES) - allowed


@pytest.mark.parametrize("path", [path for path in MODULES if stage(path) not in EDGE], ids=identity)
def test_only_the_command_line_prints(path: Path) -> None:
    if identity(path) in PROGRAMS:
        return
    tree = ast.parse(path.read_text("utf-8"))
    assert "click" not in set(imports(tree))
    for node in ast.walk(tree):
        assert not (isinstance(node, ast.Name) and node.id == "print"), f"{identity(path)}:{node.lineno} prints"
        is_import = isinstance(node, ast.ImportFrom) and node.module == "sys"
        assert not is_import, f"{identity(path)} takes names from sys, which may be its streams"
        is_stream = isinstance(node, ast.Attribute) and ast.unparse(node) in {"sys.stdout", "sys.stderr"}
        assert not is_stream, f"{identity(path)}:{getattr(node, 'lineno', 0)} uses a stream"


@pytest.mark.parametrize("path", MODULES, ids=identity)
def test_no_text_becomes_code(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        is_call = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
        assert not (is_call and node.func.id in {"eval", "exec", "compile", "__import__"}), identity(path)
