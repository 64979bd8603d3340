"""How the careful decoder chooses among the members of a union.

Members that cannot hold this kind of JSON value are out. A single one left is read as
if there were no union, so that its good parts survive; tagged models are told apart by
their tag; among others the first wins that reads without mismatch and knows most of the
fields. Where none does, the value stays plain, with one mismatch.
"""

from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from enum import Enum
from types import UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin

import msgspec

from .leaves import Path, Reader, describe, peel, plain, pointer, wrong
from .mismatch import Mismatch
from .models import EXTRA, Model

ReaderOf: TypeAlias = Callable[[Any], Reader]
"""Gives the reader of a type."""

_KINDS: dict[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    int: "number",
    float: "number",
    Decimal: "number",
    bool: "boolean",
    type(None): "null",
}
_ALL = frozenset(_KINDS.values())


def union(members: tuple[Any, ...], reader: ReaderOf) -> Reader:
    """The reader of a union of these types, whose own readers `reader` gives."""
    types = [member for member in members if member is not msgspec.UnsetType]
    values = [member for member in types if member is not type(None)] or types
    expected = " or ".join(dict.fromkeys(describe(member) for member in values))
    by_kind = {
        kind: _choice([m for m in types if kind in _kinds(m)], expected, reader)
        for kind in _ALL
    }

    def read_union(raw: Any, path: Path, found: list[Mismatch]) -> Any:
        return by_kind[_KINDS[type(raw)]](raw, path, found)

    return read_union


def _choice(types: list[Any], expected: str, reader: ReaderOf) -> Reader:
    if len(types) == 1:
        return reader(types[0])
    tagged = {tag: type_ for type_ in types if (tag := _tag(type_)) is not None}
    if types and len(tagged) == len(types):
        tag_field = next(iter(tagged))[0]
        return _by_tag(tag_field, {tag: reader(t) for (_, tag), t in tagged.items()})
    return _by_trial([reader(type_) for type_ in types], expected)


def _by_tag(tag_field: str, readers: dict[Any, Reader]) -> Reader:
    expected = " or ".join(repr(tag) for tag in readers)

    def read_tagged(raw: Any, path: Path, found: list[Mismatch]) -> Any:
        tag = raw.get(tag_field)
        if isinstance(tag, str | int) and tag in readers:
            return readers[tag](raw, path, found)
        if tag_field in raw:
            wrong(tag, expected, (path, tag_field), found)
        else:
            found.append(Mismatch(pointer((path, tag_field)), expected, "nothing"))
        return plain(raw)

    return read_tagged


def _by_trial(readers: list[Reader], expected: str) -> Reader:
    def read_first(raw: Any, path: Path, found: list[Mismatch]) -> Any:
        best: Any = None
        fewest: tuple[int, bool] | None = None
        for read_member in readers:
            trial: list[Mismatch] = []
            value = read_member(raw, path, trial)
            rank = (_unknown_fields(value), type(raw) is int and type(value) is float)
            if not trial and (fewest is None or rank < fewest):
                best, fewest = value, rank
        return wrong(raw, expected, path, found) if fewest is None else best

    return read_first


def _unknown_fields(value: Any) -> int:
    return len(vars(value).get(EXTRA, ())) if isinstance(value, Model) else 0


def _tag(type_: Any) -> tuple[str, str | int | None] | None:
    """The tag field of a model and the tag it holds there, if the model has any."""
    cls = get_origin(type_) or type_
    if not (isinstance(cls, type) and issubclass(cls, msgspec.Struct)):
        return None
    config = cls.__struct_config__
    return None if config.tag_field is None else (config.tag_field, config.tag)


def _kinds(type_: Any) -> frozenset[str]:
    """The kinds of JSON value that may hold a value of the type."""
    bare, _ = peel(type_)
    origin, args = get_origin(bare) or bare, get_args(bare)
    if bare is Any or bare is object:
        return _ALL
    if origin is Literal:
        return frozenset(_KINDS[type(value)] for value in args)
    if origin is Union or origin is UnionType:
        return frozenset[str]().union(*(_kinds(arg) for arg in args))
    if not isinstance(origin, type):
        return _ALL
    if issubclass(origin, Enum):
        return frozenset(_KINDS[type(member.value)] for member in origin)
    if issubclass(origin, Decimal):
        return frozenset({"number", "string"})
    if issubclass(origin, msgspec.Struct | Mapping):
        return frozenset({"object"})
    if issubclass(origin, Collection) and origin not in (str, bytes):
        return frozenset({"array"})
    return frozenset({_KINDS.get(origin, "string")})
