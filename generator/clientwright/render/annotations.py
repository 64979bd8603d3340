"""Types as source, and the imports that they need.

A type is written in one of three ways: as the run-time module declares it (`CycleStatus | None`), as the stub promises
it (`CycleStatus | str | None`), or as a method takes it (`Sequence[Step | Mapping[str, Any]]`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal, assert_never

from msgspec import Struct

from clientwright.encoders import Identifier, Source
from clientwright.layout import Alternatives, Code, Node, lines_of
from clientwright.package import (
    ANY,
    Builtin,
    ChoiceType,
    DateTime,
    DictOf,
    EnumType,
    Imported,
    IterableOf,
    ListOf,
    LiteralOf,
    ModelType,
    OneOf,
    StreamOf,
    TupleOf,
    Type,
    UnionOf,
)
from clientwright.render.imports import Import, alias_of

View = Literal["runtime", "stub", "input"]
Compound = ListOf | IterableOf | DictOf | TupleOf | UnionOf | OneOf


class Scope(Struct, frozen=True):
    """Where an annotation is written."""

    view: View
    shadowed: frozenset[str] = frozenset()
    """Names that mean something else there, such as `list` in a class with a method of that name."""
    prefix: str = ""
    """What leads to generated classes there, such as `models.`."""
    is_async: bool = False
    """Whether it is about the async class, whose streams are others."""
    renamed: frozenset[str] = frozenset()
    """Generated classes that go by an alias there, because something else has their name."""

    def class_source(self, name: Identifier) -> Source:
        """What a generated class is called there."""
        return Source(alias_of(".models", name) if name in self.renamed else self.prefix + name)


RUNTIME = Scope("runtime", prefix="models.")
"""In the lean modules of resources."""


@lru_cache(4096)  # the imports of a module ask again
def annotation(type_: Type, scope: Scope) -> Node:
    """The type as source, to be laid out."""
    parts = _parts(type_, scope)
    return parts[0] if len(parts) == 1 else Alternatives(tuple(parts))


def _parts(type_: Type, scope: Scope) -> list[Node]:
    """The members of the union that the type is written as."""
    match type_:
        case Builtin("float") if scope.view == "runtime":  # so that integers keep all their digits
            return [_own("int", scope), _own("float", scope)]
        case Builtin(name):
            return [_own(name, scope)]
        case Imported(module, name):
            return [Code(Source(alias_of(module, name) if name in scope.shadowed else name))]
        case DateTime() if scope.view == "runtime":
            return [Code(Source("DateTime"))]
        case DateTime():
            return _parts(Imported("datetime", "datetime"), scope)
        case ModelType(name) | ChoiceType(name):
            mapping = [_generic("Mapping", [Builtin("str"), ANY], scope)] if scope.view == "input" else []
            return [Code(scope.class_source(name)), *mapping]
        case EnumType(name, base):
            return [Code(scope.class_source(name)), *([] if scope.view == "runtime" else [_own(base, scope)])]
        case LiteralOf(values):
            return [lines_of("Literal[", list(values), "]")]
        case StreamOf(item) if scope.view == "runtime":
            opening, closing = ("WholeEvent(", ")") if type_.is_whole_event else ("", "")
            return [lines_of(opening, [annotation(item, scope)], closing) if opening else annotation(item, scope)]
        case StreamOf(item):
            opening = "AsyncStream[" if scope.is_async else "Stream["
            return [lines_of(opening, [annotation(item, scope)], "]")]
        case ListOf() | IterableOf() | DictOf() | TupleOf() | UnionOf() | OneOf():
            return _compound_parts(type_, scope)
        case _:
            assert_never(type_)


def _compound_parts(type_: Compound, scope: Scope) -> list[Node]:
    match type_:
        case ListOf(item):
            return [_generic("Sequence" if scope.view == "input" else "list", [item], scope)]
        case IterableOf(item):
            return [_generic(name, [item], scope) for name in ("Iterable", "AsyncIterable")]
        case DictOf(value):
            return [_generic("Mapping" if scope.view == "input" else "dict", [Builtin("str"), value], scope)]
        case TupleOf(items):
            return [_generic("tuple", list(items), scope)]
        case OneOf(members) if scope.view == "runtime":
            return [lines_of("OneOf[", [annotation(member, scope) for member in members], "]")]
        case OneOf((first, *_), is_family=True):
            return _parts(first, scope)
        case UnionOf(members) | OneOf(members):
            return list({part.flat: part for member in members for part in _parts(member, scope)}.values())
        case _:
            assert_never(type_)


def _generic(name: str, arguments: list[Type], scope: Scope) -> Node:
    opening = f"{_own(name, scope).flat}["
    return lines_of(opening, [annotation(argument, scope) for argument in arguments], "]")


def _own(name: str, scope: Scope) -> Node:
    """A builtin by a name that is not shadowed."""
    return Code(Source(f"builtins.{name}" if name in scope.shadowed else name))


# --- Imports ---------------------------------------------------------------------------------------------------------


def imported(types: Iterable[Type], scope: Scope) -> Iterator[Import]:
    """What must be imported for the types to be written: modules and names, generated classes aside."""
    for type_ in types:
        yield from _imported_by(type_, scope)


@lru_cache(4096)
def _imported_by(type_: Type, scope: Scope) -> tuple[Import, ...]:
    return tuple(_imports(type_, scope))


def _imports(type_: Type, scope: Scope) -> Iterator[Import]:
    match type_:
        case Builtin(name):
            yield from _shadow_import(name, scope)
            if name == "float" and scope.view == "runtime":
                yield from _shadow_import("int", scope)
        case Imported(module, name):
            yield module, name
        case DateTime():
            yield ("._runtime.models", "DateTime") if scope.view == "runtime" else ("datetime", "datetime")
        case ModelType() | ChoiceType() if scope.view == "input":
            yield "collections.abc", "Mapping"
            yield "typing", "Any"
        case EnumType(_, base) if scope.view != "runtime":
            yield from _shadow_import(base, scope)
        case ModelType() | EnumType() | ChoiceType():
            pass
        case LiteralOf():
            yield "typing", "Literal"
        case StreamOf() | ListOf() | IterableOf() | DictOf() | TupleOf() | UnionOf() | OneOf():
            yield from _imported_parts(type_, scope)
        case _:
            assert_never(type_)


def _imported_parts(type_: StreamOf | Compound, scope: Scope) -> Iterator[Import]:
    match type_:
        case StreamOf(item):
            names = ["AsyncStream", "Stream"] if scope.view != "runtime" else []
            yield from (("._runtime.streams", name) for name in names)
            yield from [("._runtime.operation", "WholeEvent")] if type_.is_whole_event and not names else []
            yield from imported([item], scope)
        case ListOf(item):
            yield from _container_import("Sequence", "list", scope)
            yield from imported([item], scope)
        case IterableOf(item):
            yield from (("collections.abc", "AsyncIterable"), ("collections.abc", "Iterable"))
            yield from imported([item], scope)
        case DictOf(value):
            yield from _container_import("Mapping", "dict", scope)
            yield from imported([Builtin("str"), value], scope)
        case TupleOf(items):
            yield from _shadow_import("tuple", scope)
            yield from imported(items, scope)
        case OneOf(members) if scope.view == "runtime":
            yield "._runtime.models", "OneOf"
            yield from imported(members, scope)
        case UnionOf(members) | OneOf(members):
            yield from imported(members, scope)
        case _:
            assert_never(type_)


def _container_import(protocol: str, builtin: str, scope: Scope) -> Iterator[Import]:
    if scope.view == "input":
        yield "collections.abc", protocol
    else:
        yield from _shadow_import(builtin, scope)


def _shadow_import(name: str, scope: Scope) -> Iterator[Import]:
    if name in scope.shadowed:
        yield "builtins", ""
