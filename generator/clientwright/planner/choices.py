"""Unions whose members look alike in JSON, and types that contain themselves: what a plain union cannot say.

`str | int` stays a plain union, since JSON tells the two apart; `Cat | Dog` becomes a `OneOf`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import assert_never

from clientwright.model import (
    AnySchema,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Schema,
    SchemaRef,
    StringSchema,
    TupleSchema,
    UnionSchema,
)
from clientwright.package import (
    NONE,
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
    union,
)
from clientwright.planner.graph import strongly_connected
from clientwright.pointer import Pointer


def aliases_in_order(definitions: Mapping[Pointer, Schema]) -> tuple[list[Pointer], frozenset[Pointer]]:
    """The definitions, each behind those it is made of, and those that contain themselves without a class between.

    A list of itself is one of the latter.
    """
    edges = {
        pointer: {target for target in _aliased(schema) if target in definitions}
        for pointer, schema in definitions.items()
    }
    components = strongly_connected(edges)
    circular = (pointer for found in components for pointer in found if len(found) > 1 or pointer in edges[pointer])
    return [pointer for found in components for pointer in found], frozenset(circular)


def _aliased(schema: Schema) -> Iterator[Pointer]:
    """The references that lie in a schema outside of classes."""
    match schema:
        case SchemaRef(target=target):
            yield target
        case ArraySchema(items=items):
            yield from _aliased(items)
        case TupleSchema(items=schemas) | UnionSchema(members=schemas):
            for inner in schemas:
                yield from _aliased(inner)
        case ObjectSchema(properties=(), additional=additional) if additional is not None:
            yield from _aliased(additional)
        case ObjectSchema() | AnySchema() | NullSchema() | BooleanSchema():
            pass
        case NumberSchema() | StringSchema() | EnumSchema():
            pass
        case _:
            assert_never(schema)


def takes_null(schema: Schema, definitions: Mapping[Pointer, Schema]) -> bool:
    """Whether `null` is among the values of the schema, through references and unions."""
    waiting, seen = [schema], set[Pointer]()
    while waiting:
        match waiting.pop():
            case NullSchema():
                return True
            case UnionSchema(members=members):
                waiting += members
            case SchemaRef(target=target) if target in definitions and target not in seen:
                seen.add(target)
                waiting.append(definitions[target])
            case _:
                pass
    return False


def alternatives(*types: Type) -> Type:
    """The union of the types: a plain one where JSON tells its members apart, else a choice. `None` stands last."""
    whole = union(*types)
    if not isinstance(whole, UnionOf):
        return whole
    members = tuple(_merge_literals([member for member in whole.members if member != NONE]))
    null = (NONE,) if NONE in whole.members else ()
    if len(members) == 1:
        return union(*members, *null)
    kinds = [kind for member in members for kind in json_kinds(member)]
    is_plain = len(set(kinds)) == len(kinds) and not any(isinstance(m, OneOf | ChoiceType) for m in members)
    return union(*members, *null) if is_plain else union(OneOf(tuple(dict.fromkeys(_flat(members)))), *null)


def _flat(members: tuple[Type, ...]) -> Iterator[Type]:
    for member in members:
        yield from member.members if isinstance(member, OneOf) else (member,)


def _merge_literals(members: list[Type]) -> Iterator[Type]:
    """The members with all literals in one, in the place of the first."""
    values = tuple(value for member in members if isinstance(member, LiteralOf) for value in member.values)
    distinct = tuple({(type(value), value): value for value in values}.values())
    is_open = distinct != ()
    for member in members:
        if not isinstance(member, LiteralOf):
            yield member
        elif is_open:
            is_open = False
            yield LiteralOf(distinct)


def json_kinds(type_: Type) -> frozenset[str]:
    """The kinds of JSON values that values of the type are written as."""
    match type_:
        case ModelType() | DictOf():
            return frozenset({"object"})
        case ListOf() | IterableOf() | TupleOf():
            return frozenset({"array"})
        case Imported(name="Decimal"):
            return frozenset({"int", "float", "str"})
        case Builtin("bytes") | DateTime() | Imported():
            return frozenset({"str"})
        case Builtin(name):
            return frozenset({name})
        case EnumType(_, base):
            return frozenset({base})
        case LiteralOf(values):
            return frozenset(type(value).__name__ for value in values)
        case UnionOf(members) | OneOf(members):
            return frozenset[str]().union(*map(json_kinds, members))
        case ChoiceType() | StreamOf():
            return frozenset()
        case _:
            assert_never(type_)
