"""Types in the lockfile's words, which programs call operations with: `"cyclr.models:Account"`, `["list", "str"]`."""

from __future__ import annotations

from typing import Any, assert_never

from clientwright.package import (
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
    Package,
    StreamOf,
    TupleOf,
    Type,
    UnionOf,
)

Json = Any


def type_entry(package: Package, type_: Type) -> Json:
    """The type in the lockfile's words: `"cyclr.models:Account"`, `["list", …]`, `"str"`."""
    match type_:
        case Builtin(name):
            return name.lower()
        case Imported("._runtime.uploads", _):
            return "bytes"
        case Imported(_, name):
            return name.lower()
        case DateTime():
            return "datetime"
        case ModelType(name) | EnumType(name, _) | ChoiceType(name):
            return f"{package.name}.models:{name}"
        case LiteralOf(values):
            names = list(dict.fromkeys(type(value).__name__ for value in values))
            return names[0] if len(names) == 1 else ["union", *names]
        case ListOf() | IterableOf() | StreamOf() | DictOf() | TupleOf() | UnionOf() | OneOf():
            return _compound_entry(package, type_)
        case _:
            assert_never(type_)


def _compound_entry(
    package: Package, type_: ListOf | IterableOf | StreamOf | DictOf | TupleOf | UnionOf | OneOf
) -> Json:
    match type_:
        case ListOf(item):
            return ["list", type_entry(package, item)]
        case IterableOf(item) | StreamOf(item):
            return ["stream", type_entry(package, item)]
        case DictOf(value):
            return ["dict", type_entry(package, value)]
        case TupleOf(items):
            return ["tuple", *(type_entry(package, item) for item in items)]
        case OneOf((first, *_), is_family=True):
            return type_entry(package, first)
        case UnionOf(members) | OneOf(members):
            entries = [type_entry(package, member) for member in members]
            distinct = [entry for index, entry in enumerate(entries) if entry not in entries[:index]]
            return distinct[0] if len(distinct) == 1 else ["union", *distinct]
        case _:
            assert_never(type_)
