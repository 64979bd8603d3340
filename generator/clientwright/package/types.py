"""The types of attributes, arguments and answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias, assert_never

from msgspec import Struct

from clientwright.encoders import Identifier
from clientwright.model import Scalar

WRITTEN_NAMES = frozenset(
    {
        *("str", "int", "float", "bool", "bytes", "list", "dict", "tuple"),
        *("date", "time", "timedelta", "datetime", "UUID", "Decimal", "Any"),
        *("Mapping", "Sequence", "Iterable", "AsyncIterable"),
        *("Binary", "Part", "Unset", "CallOptions", "ServerSentEvent"),
    }
)
"""The names that types are written with, generated classes aside: those that something else may hide."""


class Builtin(Struct, frozen=True):
    """A type that needs no import."""

    name: Literal["str", "int", "float", "bool", "bytes", "None"]


class Imported(Struct, frozen=True):
    """A type of the standard library, or of the client's own runtime (a module that starts with a dot)."""

    module: str
    name: str

    def __post_init__(self) -> None:
        assert self.name in WRITTEN_NAMES, f"what hides `{self.name}` would go unnoticed"


class DateTime(Struct, frozen=True):
    """An aware `datetime`."""


class ModelType(Struct, frozen=True):
    """A generated class with fields."""

    name: Identifier


class EnumType(Struct, frozen=True):
    """A generated enum that lets unknown values pass."""

    name: Identifier
    base: Literal["str", "int"]


class LiteralOf(Struct, frozen=True):
    """One of a few fixed values."""

    values: tuple[Scalar, ...]


class ListOf(Struct, frozen=True):
    """A list."""

    item: Type


class IterableOf(Struct, frozen=True):
    """Values that come one after the other, plainly or as an async iterator."""

    item: Type


class DictOf(Struct, frozen=True):
    """A dictionary with string keys."""

    value: Type


class TupleOf(Struct, frozen=True):
    """A tuple of a fixed length."""

    items: tuple[Type, ...]


class UnionOf(Struct, frozen=True):
    """One of several types, without repetitions."""

    members: tuple[Type, ...]


class OneOf(Struct, frozen=True):
    """One of several types that look alike in JSON: the client finds out which."""

    members: tuple[Type, ...]
    is_family: bool = False
    """Whether the first is the base class of all others, so that it stands for them."""


class ChoiceType(Struct, frozen=True):
    """A generated name for a union whose members look alike in JSON, or for a type that contains itself."""

    name: Identifier


class StreamOf(Struct, frozen=True):
    """Items of an answer, one after another as they come."""

    item: Type
    is_whole_event: bool = False
    """Whether an item is all of a server-sent event, and not only its data."""


Type: TypeAlias = (
    Builtin
    | Imported
    | DateTime
    | ModelType
    | EnumType
    | LiteralOf
    | ListOf
    | IterableOf
    | DictOf
    | TupleOf
    | UnionOf
    | OneOf
    | ChoiceType
    | StreamOf
)

XmlHint: TypeAlias = "tuple[tuple[str, str | bool | XmlHint], ...]"
"""How a value is written in XML, by key: `name`, `namespace`, `prefix`, `node`, `wrapped`, and `item` of an array."""

NONE = Builtin("None")
ANY = Imported("typing", "Any")
BINARY = Imported("._runtime.uploads", "Binary")
PART = Imported("._runtime.uploads", "Part")
UNSET = Imported("._runtime.models", "Unset")


def is_nullable(type_: Type) -> bool:
    """Whether `None` is among the values of the type."""
    return type_ in (NONE, ANY) or (isinstance(type_, UnionOf) and NONE in type_.members)


def union(*members: Type) -> Type:
    """The union of the types, flattened; `Any` swallows the others, and `None` comes last."""
    flat = [part for member in members for part in (member.members if isinstance(member, UnionOf) else (member,))]
    distinct = tuple(dict.fromkeys(part for part in flat if part != NONE)) + ((NONE,) if NONE in flat else ())
    if ANY in distinct:
        return ANY
    return distinct[0] if len(distinct) == 1 else UnionOf(distinct)


def classes_in(type_: Type) -> Iterator[Identifier]:
    """The generated classes that the type names."""
    match type_:
        case ModelType(name) | EnumType(name, _) | ChoiceType(name):
            yield name
        case ListOf(inner) | IterableOf(inner) | DictOf(inner) | StreamOf(inner):
            yield from classes_in(inner)
        case UnionOf(members) | OneOf(members) | TupleOf(members):
            for member in members:
                yield from classes_in(member)
        case Builtin() | Imported() | DateTime() | LiteralOf():
            pass
        case _:
            assert_never(type_)
