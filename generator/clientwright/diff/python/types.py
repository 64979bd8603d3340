"""Annotations: how they read, and whether the values of one are values of another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from clientwright.encoders import Identifier
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
from clientwright.render.annotations import Scope, annotation


def shown(type_: Type) -> str:
    """The type as the stub writes it."""
    return annotation(type_, Scope("stub")).flat


def renamed(type_: Type, names: Mapping[Identifier, Identifier]) -> Type:
    """The type with its classes under other names, so that a renamed class is not another type."""

    def again(inner: Type) -> Type:
        return renamed(inner, names)

    match type_:
        case ModelType(name):
            return ModelType(names.get(name, name))
        case EnumType(name, base):
            return EnumType(names.get(name, name), base)
        case ChoiceType(name):
            return ChoiceType(names.get(name, name))
        case ListOf(part) | IterableOf(part) | DictOf(part):
            return type(type_)(again(part))
        case StreamOf(item, is_whole_event):
            return StreamOf(again(item), is_whole_event)
        case TupleOf(parts) | UnionOf(parts):
            return type(type_)(tuple(map(again, parts)))
        case OneOf(members, is_family):
            return OneOf(tuple(map(again, members)), is_family)
        case Builtin() | Imported() | DateTime() | LiteralOf():
            return type_
        case _:
            assert_never(type_)


def holds(one: Type, other: Type) -> bool:
    """Whether whoever has a value of `one` may use it where a value of `other` is wanted."""
    return all(any(_fits(part, wanted) for wanted in _parts(other)) for part in _parts(one))


def _parts(type_: Type) -> Iterator[Type]:
    if isinstance(type_, UnionOf | OneOf):
        for member in type_.members:
            yield from _parts(member)
    else:
        yield type_


def _fits(one: Type, other: Type) -> bool:
    if other in (one, ANY):
        return True
    match one, other:
        case Builtin("int"), Builtin("float"):
            return True
        case (ListOf(mine), ListOf(theirs)) | (DictOf(mine), DictOf(theirs)) | (IterableOf(mine), IterableOf(theirs)):
            return holds(mine, theirs)
        case StreamOf(mine, is_whole_event), StreamOf(theirs, wanted):
            return is_whole_event == wanted and holds(mine, theirs)
        case TupleOf(mine), TupleOf(theirs):
            return len(mine) == len(theirs) and all(map(holds, mine, theirs))
        case EnumType(_, base), Builtin(name):
            return base == name
        case LiteralOf(mine), LiteralOf(theirs):
            return set(mine) <= set(theirs)
        case LiteralOf(values), Builtin(name):
            return all(type(value).__name__ == name for value in values)
        case _:
            return False
