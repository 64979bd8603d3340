"""The mock of the API as source: one line at run time, and a stub that knows each operation."""

from __future__ import annotations

from functools import lru_cache

from clientwright.encoders import Source
from clientwright.layout import Code, call, dict_of, lay_out, lines_of
from clientwright.package import NONE, ListOf, Method, Package, Resource, StreamOf, Type, classes_in, union
from clientwright.render.annotations import Scope, annotation, imported
from clientwright.render.earlier import methods_of
from clientwright.render.examples import Example, reading, smallest_answer, uncalled
from clientwright.render.imports import Import, import_block
from clientwright.render.runtime import public_names


def statement(package: Package) -> Source:
    """The statement of the lean module that makes the class of the mock."""
    moved = [(f"{r.name}.{one.name}", one.method.dotted_name) for r in package.resources for one in r.moved]
    arguments = [dict_of(moved)] if moved else []
    made = call("mock_of", Source("__package__"), str(package.client.name), *arguments)
    return lay_out(made, prefix=f"{_mock_name(package)} = ")


def _mock_name(package: Package) -> Source:
    return Source(f"Mock{package.client.name}")


def function_name(package: Package) -> Source:
    """The name of the mock that reads as a function in a `with` statement."""
    return Source(f"mock_{package.name}")


def alias(package: Package) -> Source:
    """The statement that gives the mock its second name."""
    return Source(f"{function_name(package)} = {_mock_name(package)}")


def mocked(example: Example) -> Source:
    """The example's operation below the mock, not called."""
    return Source(uncalled(example).partition(".")[2])


def mocked_line(package: Package) -> Source | None:
    """A line that mocks the example's operation: it fails once, and answers with no more than it must."""
    example, members = reading(package), smallest_answer(package)
    if example is None or members is None:
        return None
    return lay_out(lines_of(f"mock.{mocked(example)}.fails(503).returns({{", map(Code, members), "})"), 4)


def class_line(package: Package) -> Source:
    """The first line of the class of the mock."""
    return Source(f"class {_mock_name(package)}(Mock):")


def class_name(package: Package, resource: Resource) -> Source:
    """What the stub calls the mocked resource; nobody needs the name."""
    classes = [other.class_name for other in package.resources]
    return Source(f"_{resource.class_name if classes.count(resource.class_name) == 1 else resource.name}")


def attribute(package: Package, resource: Resource) -> Source:
    """The attribute of the mock for the resource."""
    name = f"{resource.name}_" if resource.name in public_names("MOCK")["testing"] else str(resource.name)
    return lay_out(Code(class_name(package, resource)), 4, f"{name}: ")


def client_line(package: Package, is_async: bool) -> Source:
    """The signature of the property that is a client."""
    prefix, kind = ("async_", "Async") if is_async else ("", "")
    return Source(f"def {prefix}client(self) -> {kind}{package.client.name}:")


def operations(package: Package, resource: Resource) -> list[Source]:
    """The attributes of the mocked resource for its operations."""
    scope = _scope(package)
    values = [(method.name, annotation(_value(method), scope)) for method, _ in methods_of(resource)]
    return [lay_out(lines_of(f"{name}: MockOperation[", [value], "]"), 4) for name, value in values]


def stub_imports(package: Package) -> Source:
    """The import block of the stub."""
    scope = _scope(package)
    types = _values(package)
    found: set[Import] = {entry for type_ in types for entry in imported([type_], scope)}
    found |= {(".models", name) for type_ in types for name in classes_in(type_)}
    aliased = {entry for entry in found if entry[1] in (scope.renamed if entry[0] == ".models" else scope.shadowed)}
    found |= {
        ("._runtime.mocking", "Mock"),
        ("._runtime.mock_operation", "MockOperation"),
        ("functools", "cached_property"),
    }
    found |= {(".client", f"{kind}{package.client.name}") for kind in ("", "Async")}
    return import_block(found, aliased=aliased)


def _value(method: Method) -> Type:
    """What an answer of the operation holds, as the test may give it."""
    types = [_given(type_) for answer in method.answers if answer.is_success for _, type_ in answer.contents]
    return union(*types) if types else NONE


def _given(type_: Type) -> Type:
    """A stream is given as the list of its items."""
    return ListOf(type_.item) if isinstance(type_, StreamOf) else type_


def _values(package: Package) -> list[Type]:
    return [_value(method) for resource in package.resources for method in resource.methods]


@lru_cache(1)
def _scope(package: Package) -> Scope:
    """The names in the stub: those of the operations hide others, and the mock's own may be those of models."""
    shadowed = frozenset(method.name for resource in package.resources for method, _ in methods_of(resource))
    own = {f"{kind}{package.client.name}" for kind in ("", "Async", "Mock")}
    mocked = {str(class_name(package, resource)) for resource in package.resources}
    others = {name for _, name in imported(_values(package), Scope("input"))}
    renamed = {"Mock", "MockOperation", "cached_property", *own, *mocked, *others}
    return Scope("input", shadowed, renamed=frozenset(renamed))
