"""Every case document makes the client that is written beside it, and that client does what its `use.py` says.

A case is a folder with `spec.yaml`, perhaps `clientwright.toml`, the files that the document decides about in
`expected/`, the notes and warnings in `diagnostics.txt`, and `use.py`. `make golden` rewrites what is expected.
"""

from __future__ import annotations

import ast
import asyncio
import enum
import importlib
import os
import re
import subprocess
import sys
import typing
from contextlib import AbstractContextManager, nullcontext
from operator import attrgetter
from pathlib import Path
from types import UnionType
from typing import Any

import black
import msgspec
import pytest
from black.mode import TargetVersion

from tests.clients import CASES, Answers, AsyncAnswers, Built, Call, build, calls, lock_of
from tests.golden import check_folder, check_text

pytestmark = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
SUPPORT = Path(__file__).parent / "case_support"


# --- What is written -------------------------------------------------------------------------------------------------


def test_the_client_is_as_written(case: Path) -> None:
    check_folder(case / "expected", build(case).decided)


def test_what_is_said_is_as_written(case: Path) -> None:
    check_text(case / "diagnostics.txt", build(case).diagnostics)


def test_every_file_is_python_in_the_style_of_black(case: Path) -> None:
    for path in sorted((case / "expected").rglob("*.py*")):
        source = path.read_bytes().decode()
        compile(source, str(path), "exec", dont_inherit=True)
        mode = black.Mode(is_pyi=path.suffix == ".pyi", target_versions={TargetVersion.PY311})
        assert black.format_str(source, mode=mode) == source, path


# --- What it does ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the clients of all cases, whose package names must differ for that."""
    folder = tmp_path_factory.mktemp("site")
    for case in CASES:
        build(case).write(folder)
    assert len(list(folder.iterdir())) == len(CASES)
    return folder


@pytest.fixture
def importable(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The clients can be imported."""
    monkeypatch.syspath_prepend(str(site))


def test_it_is_used(case: Path, site: Path, tmp_path: Path) -> None:
    measuring = {name: value for name, value in os.environ.items() if name.startswith("COVERAGE_")}
    environment = {
        **measuring,
        "PYTHONPATH": f"{site}{os.pathsep}{SUPPORT}",
        "PATH": os.environ["PATH"],
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    finished = subprocess.run(
        [sys.executable, "-W", "error", str(case / "use.py")],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    assert list(tmp_path.iterdir()) == [], "a canary ran"


@pytest.mark.usefixtures("importable")
def test_every_operation_can_be_called_from_the_lockfile(case: Path) -> None:
    built = build(case)
    for call in calls(built):
        for kind, transport in (("sync", Answers), ("async", AsyncAnswers)):
            answers = transport(built.package, call.status, call.media, call.content)
            perform(built, kind, call, answers)
            assert len(answers.requests) == 1, call


def perform(built: Built, kind: str, call: Call, answers: Answers) -> None:
    """Make the call with a strict client; an error of the API is as good as an answer where one was sent."""
    entry = lock_of(built)["client"]
    module, _, name = entry[kind].partition(":")
    credentials = {name: "secret" for ways in entry["credentials"].values() for way in ways for name in way}
    settings = credentials | dict.fromkeys(entry["parameters"].values(), "shared")
    client = getattr(importlib.import_module(module), name)(
        base_url="https://api.example.com", transport=answers, strict=True, max_retries=0, **settings
    )
    method = attrgetter(call.method)(client)
    with expected(importlib.import_module(f"{built.package}.errors").APIStatusError, call):
        result = method(**call.arguments)
        if kind == "async":
            asyncio.run(_finished(result))
        elif hasattr(result, "__next__"):
            assert len(list(result)) == 1


def expected(error: type[Exception], call: Call) -> AbstractContextManager[Any]:
    """What has to happen in the call, by the status of its answer."""
    return pytest.raises(error, match=f"answered {call.status}") if call.status >= 400 else nullcontext()


async def _finished(result: Any) -> None:
    value = await result
    if hasattr(value, "__anext__"):
        assert len([item async for item in value]) == 1


# --- What the stubs say ----------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("importable")
def test_all_models_are_those_of_the_stubs(case: Path) -> None:
    built = build(case)
    stubs = {path: ast.parse(text) for path, text in built.decided.items() if re.fullmatch(r"models/\w+\.pyi", path)}
    starred = {f"models/{n.module}.pyi" for n in stubs["models/__init__.pyi"].body if isinstance(n, ast.ImportFrom)}
    assert starred - {"models/typing.pyi"} == stubs.keys() - {"models/__init__.pyi"}
    names = {name for stub in stubs.values() for node in stub.body for name in _made(node)} - {"__all__"}
    assert names == set(importlib.import_module(f"{built.package}.models").__all__) | {
        entry["name"] for entry in lock_of(built).get("aliases", ()) if entry["kind"] == "model"
    }


def _made(node: ast.stmt) -> list[str]:
    """The name that a statement of a stub declares."""
    match node:
        case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case _:
            return []


@pytest.mark.usefixtures("importable")
def test_models_have_the_fields_of_their_stubs(case: Path) -> None:
    built = build(case)
    for path, text in sorted(built.decided.items()):
        if not re.fullmatch(r"models/(?!__init__)\w+\.pyi", path):
            continue
        loaded = importlib.import_module(f"{built.package}.{path.removesuffix('.pyi').replace('/', '.')}")
        tree = ast.parse(text)
        scope = _imported(tree, loaded) | {
            name: value for name, value in vars(loaded).items() if isinstance(value, type)
        }
        for node in tree.body:
            if isinstance(node, ast.ClassDef) and issubclass(getattr(loaded, node.name), msgspec.Struct):
                class_ = getattr(loaded, node.name)
                fields = msgspec.structs.fields(class_)
                above = {f.name: f for base in _models_above(class_) for f in msgspec.structs.fields(base)}
                own = [f for f in fields if f.name not in above or _given(above[f.name]) != _given(f)]
                types = [_parts(_held(above.get(f.name, f))) for f in own]
                values = zip([f.name for f in own], types, map(_given, own), strict=True)
                assert _declared(node, scope) == list(values), node.name
                assert _demanded(node) in (None, {f.name: f.required for f in fields}), node.name


def _held(field: msgspec.structs.FieldInfo) -> Any:
    """What the attribute may hold: msgspec knows nothing of a `None` that stands for an absence."""
    return field.type | None if field.default is None else field.type


def _given(field: msgspec.structs.FieldInfo) -> Any:
    """What the field is where nobody gives it; `...` where somebody must."""
    if field.required:
        return ...
    return field.default_factory() if field.default is msgspec.NODEFAULT else field.default


def _models_above(class_: type) -> list[type]:
    """The models that a model extends."""
    return [base for base in class_.__mro__[:0:-1] if issubclass(base, msgspec.Struct) and base is not msgspec.Struct]


def _imported(tree: ast.Module, loaded: Any) -> dict[str, Any]:
    """The names that a stub imports."""
    statements: list[ast.stmt] = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    scope = {"__package__": loaded.__package__}
    exec(compile(ast.Module(statements, []), loaded.__name__, "exec"), scope)
    return scope


def _declared(stub: ast.ClassDef, scope: dict[str, Any]) -> list[tuple[str, Any, Any]]:
    """The attributes of a class in a stub: name, type, and what they are where nobody gives them."""
    return [
        (
            node.target.id,
            _parts(eval(ast.unparse(node.annotation), scope)),
            eval(ast.unparse(node.value), scope) if node.value else ...,
        )
        for node in stub.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    ]


def _demanded(stub: ast.ClassDef) -> dict[str, bool] | None:
    """The arguments of the constructor, those with names of today, and whether it demands them; `None` without one."""
    init = next((node for node in stub.body if isinstance(node, ast.FunctionDef) and node.name == "__init__"), None)
    if init is None:
        return None
    pairs = zip(init.args.kwonlyargs, init.args.kw_defaults, strict=True)
    return {argument.arg: default is None for argument, default in pairs}


def _parts(annotation: Any) -> Any:
    """An annotation as nested sets, without metadata, and with the plain values that open enums let pass."""
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return _parts(arguments[0])
    if annotation is float:  # at run time `int | float`, which is the same to a type checker
        return frozenset({int, float})
    if type(annotation).__name__ == "ChoiceType" and annotation.forms:
        origin, arguments = typing.Union, annotation.forms
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return frozenset({annotation, str if issubclass(annotation, str) else int})
    if origin in {UnionType, typing.Union}:
        parts = [_parts(argument) for argument in arguments]
        return _without_subclasses(
            frozenset().union(*(part if isinstance(part, frozenset) else {part} for part in parts))
        )
    if origin is not None:
        return (origin, *(_parts(argument) for argument in arguments))
    return annotation


def _without_subclasses(parts: frozenset[Any]) -> frozenset[Any]:
    """The members of a union less models that extend others: where there is a pet there may be a cat."""
    models = [part for part in parts if isinstance(part, type) and issubclass(part, msgspec.Struct)]
    return frozenset(part for part in parts if part not in models or not set(part.__mro__[1:]) & set(models))
