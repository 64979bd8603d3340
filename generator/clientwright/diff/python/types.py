"""Annotations: how they read, and whether the values of one are values of another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from msgspec import Struct

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


def alike(one: Type, other: Type) -> bool:
    """Whether nobody can tell two annotations apart; the order of a union does not count."""
    return one == other or shown(_in_order(one)) == shown(_in_order(other))


def _in_order(type_: Type) -> Type:
    match type_:
        case ListOf(part) | IterableOf(part) | DictOf(part):
            return type(type_)(_in_order(part))
        case StreamOf(item, is_whole_event):
            return StreamOf(_in_order(item), is_whole_event)
        case TupleOf(parts):
            return TupleOf(tuple(map(_in_order, parts)))
        case UnionOf(members):
            return UnionOf(tuple(sorted(map(_in_order, members), key=shown)))
        case _:
            return type_


class Fitting(Struct, frozen=True):
    """Which values may stand where others did."""

    bases: Mapping[Identifier, Identifier]
    """The class that each class extends."""
    is_of_json: bool = False
    """Whether `Any` means what JSON holds: who read that is not ready for a model."""

    def holds(self, one: Type, other: Type) -> bool:
        """Whether whoever has a value of `one` may use it where a value of `other` is wanted."""
        return all(any(self._fits(part, wanted) for wanted in _parts(other)) for part in _parts(one))

    def _fits(self, one: Type, other: Type) -> bool:
        if one == other or (other == ANY and (not self.is_of_json or self._is_json(one))):
            return True
        match one, other:
            case (
                (ListOf(mine), ListOf(theirs)) | (DictOf(mine), DictOf(theirs)) | (IterableOf(mine), IterableOf(theirs))
            ):
                return self.holds(mine, theirs)
            case StreamOf(mine, is_whole_event), StreamOf(theirs, wanted):
                return is_whole_event == wanted and self.holds(mine, theirs)
            case TupleOf(mine), TupleOf(theirs):
                return len(mine) == len(theirs) and all(map(self.holds, mine, theirs))
            case ModelType(mine), ModelType(theirs):
                return mine in self.bases and self._fits(ModelType(self.bases[mine]), other)
            case _:
                return _fits(one, other)

    def _is_json(self, type_: Type) -> bool:
        """Whether values of the type are what they are without any type."""
        match type_:
            case Builtin(name):
                return name != "bytes"
            case ListOf(inner) | DictOf(inner):
                return all(map(self._is_json, _parts(inner)))
            case _:
                return isinstance(type_, LiteralOf | EnumType) or type_ == ANY


def _parts(type_: Type) -> Iterator[Type]:
    if isinstance(type_, UnionOf | OneOf):
        for member in type_.members:
            yield from _parts(member)
    else:
        yield type_


def _fits(one: Type, other: Type) -> bool:
    """Whether a type without parts fits another one; stubs have the base of an enum beside it."""
    match one, other:
        case Builtin("int"), Builtin("float"):
            return True
        case EnumType(_, mine), EnumType(_, theirs):
            return mine == theirs
        case EnumType(_, base), Builtin(name):
            return base == name
        case LiteralOf(mine), LiteralOf(theirs):
            return set(mine) <= set(theirs)
        case (LiteralOf(values), Builtin(name)) | (LiteralOf(values), EnumType(_, name)):
            return all(type(value).__name__ == name for value in values)
        case _:
            return False
