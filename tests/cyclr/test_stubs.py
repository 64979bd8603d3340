"""What no checker compares: models in `.pyi` with their structs, and `Accounts` in `.pyi` with `AsyncAccounts`.

`stubtest` does not look at struct fields, and nothing ties the two classes of a resource together but these tests.
"""

from __future__ import annotations

import ast
import enum
import importlib
import types
import typing
from pathlib import Path
from typing import Any

import msgspec
import pytest

import cyclr
from tests.cyclr.contract import Contract

PACKAGE = Path(str(cyclr.__file__)).parent
MODELS = sorted(path.stem for path in (PACKAGE / "models").glob("*.pyi") if path.stem != "__init__")
RESOURCES = sorted(path.stem for path in (PACKAGE / "resources").glob("*.pyi") if path.stem != "__init__")


def stub_classes(folder: str, module: str) -> dict[str, ast.ClassDef]:
    """The classes of a stub by name."""
    tree = ast.parse((PACKAGE / folder / f"{module}.pyi").read_text("utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}


def every_class(folder: str, modules: list[str]) -> list[Any]:
    pairs = [(module, name) for module in modules for name in stub_classes(folder, module)]
    return [pytest.param(module, name, id=name) for module, name in pairs]


def is_enum(module: str, name: str) -> bool:
    return issubclass(getattr(importlib.import_module(f"cyclr.models.{module}"), name), enum.Enum)


ALL_MODELS = every_class("models", MODELS)
STRUCTS = [entry for entry in ALL_MODELS if not is_enum(*entry.values)]
ENUMS = [entry for entry in ALL_MODELS if is_enum(*entry.values)]


def test_all_models_are_those_of_the_stubs() -> None:
    statements = ast.parse((PACKAGE / "models" / "__init__.pyi").read_text("utf-8")).body
    starred = [node.module for node in statements if isinstance(node, ast.ImportFrom)]
    assert starred == MODELS
    assert sorted(name for module in MODELS for name in stub_classes("models", module)) == cyclr.models.__all__


def run_time_parts(annotation: Any) -> Any:
    """An annotation as nested sets, in the words of the stubs: without metadata, open enums as `Enum | str`."""
    if typing.get_origin(annotation) is typing.Annotated:
        return run_time_parts(typing.get_args(annotation)[0])
    if isinstance(annotation, type) and issubclass(annotation, enum.StrEnum):
        return frozenset({annotation, str})
    return _parts(annotation, run_time_parts)


def stub_parts(annotation: Any) -> Any:
    """An annotation of a stub as nested sets."""
    return _parts(annotation, stub_parts)


def _parts(annotation: Any, within: Any) -> Any:
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in {types.UnionType, typing.Union}:
        parts = [within(argument) for argument in arguments]
        return frozenset().union(*(part if isinstance(part, frozenset) else {part} for part in parts))
    if origin is not None:
        return (origin, *(within(argument) for argument in arguments))
    return annotation


def held(field: msgspec.structs.FieldInfo) -> Any:
    """What the attribute may hold: msgspec knows nothing of a `None` that stands for an absence."""
    return field.type | None if field.default is None else field.type


@pytest.mark.parametrize(("module", "name"), STRUCTS)
def test_a_model_has_the_fields_of_its_stub(module: str, name: str) -> None:
    loaded = importlib.import_module(f"cyclr.models.{module}")
    stub = stub_classes("models", module)[name]
    scope = vars(importlib.import_module("datetime")) | vars(typing) | vars(loaded)
    declared = {
        node.target.id: stub_parts(eval(ast.unparse(node.annotation), scope))
        for node in stub.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    fields = msgspec.structs.fields(getattr(loaded, name))
    assert list(declared.items()) == [(field.name, run_time_parts(held(field))) for field in fields]


@pytest.mark.parametrize(("module", "name"), STRUCTS)
def test_a_model_is_built_as_its_stub_says(module: str, name: str) -> None:
    attributes = [node for node in stub_classes("models", module)[name].body if isinstance(node, ast.AnnAssign)]
    written = {ast.unparse(node.target): node.value and ast.unparse(node.value) for node in attributes}
    fields = msgspec.structs.fields(getattr(importlib.import_module(f"cyclr.models.{module}"), name))
    assert {key: value and eval(value, vars(msgspec)) for key, value in written.items()} == {
        field.name: field.default_factory() if field.default is msgspec.NODEFAULT and not field.required else None
        for field in fields
    }
    assert {key for key, value in written.items() if value is None} == {f.name for f in fields if f.required}


@pytest.mark.parametrize(("module", "name"), ENUMS)
def test_an_enum_has_the_members_of_its_stub(module: str, name: str) -> None:
    stub = stub_classes("models", module)[name]
    declared = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in stub.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    members = getattr(importlib.import_module(f"cyclr.models.{module}"), name)
    assert declared == {member.name: member.value for member in members}


def test_every_schema_of_the_document_is_a_model_with_its_properties() -> None:
    schemas = Contract().document["components"]["schemas"]
    assert len(schemas) == 9
    for name, schema in schemas.items():
        fields = msgspec.structs.fields(getattr(cyclr.models, name))
        assert [field.encode_name for field in fields] == list(schema["properties"])
        assert {field.encode_name for field in fields if field.required} == set(schema.get("required", ()))


def test_every_description_of_a_property_is_in_the_stubs() -> None:
    text = " ".join(" ".join(path.read_text("utf-8").split()) for path in (PACKAGE / "models").glob("*.pyi"))
    for schema in Contract().document["components"]["schemas"].values():
        for node in schema["properties"].values():
            assert node["description"] in text


# --- The blocking and the asynchronous class of a resource ----------------------------------------


def methods(stub: ast.ClassDef) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in stub.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


@pytest.mark.parametrize("module", RESOURCES)
def test_both_classes_have_the_same_methods(module: str) -> None:
    classes = stub_classes("resources", module)
    (name,) = [name for name in classes if f"Async{name}" in classes]
    assert len(classes) == 2
    pairs = list(zip(methods(classes[name]), methods(classes[f"Async{name}"]), strict=True))
    assert ast.get_docstring(classes[name]) == ast.get_docstring(classes[f"Async{name}"])
    for blocking, asynchronous in pairs:
        assert blocking.name == asynchronous.name
        assert ast.unparse(blocking.args) == ast.unparse(asynchronous.args)
        assert ast.get_docstring(blocking) == ast.get_docstring(asynchronous)
        assert isinstance(asynchronous, ast.AsyncFunctionDef) != _is_paged(asynchronous)
        assert _return_type(blocking) == _return_type(asynchronous).replace("AsyncPages[", "Page[")
        assert ast.get_docstring(blocking) is not None or _is_overload(blocking)


@pytest.mark.parametrize("module", RESOURCES)
def test_the_code_has_the_methods_of_the_stub(module: str) -> None:
    loaded = importlib.import_module(f"cyclr.resources.{module}")
    for name, stub in stub_classes("resources", module).items():
        documented = {node.name: ast.get_docstring(node) for node in methods(stub)}
        for method in documented:
            assert (getattr(loaded, name).__dict__[method].__doc__ or "").strip() != ""


def _return_type(method: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    assert method.returns is not None
    return ast.unparse(method.returns)


def _is_paged(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return _return_type(method).startswith("AsyncPages[")


def _is_overload(method: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(ast.unparse(decorator) == "overload" for decorator in method.decorator_list)
