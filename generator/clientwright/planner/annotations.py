"""From schemas to Python types."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice, repeat
from typing import Literal, assert_never

from clientwright.diagnostics import Report
from clientwright.encoders import Identifier
from clientwright.model import (
    AnySchema,
    Api,
    ArraySchema,
    BooleanSchema,
    EnumSchema,
    NullSchema,
    NumberSchema,
    ObjectSchema,
    Property,
    Schema,
    SchemaRef,
    StringSchema,
    TupleSchema,
    UnionSchema,
)
from clientwright.naming import Names
from clientwright.package import (
    ANY,
    NONE,
    Builtin,
    ChoiceType,
    DateTime,
    DictOf,
    EnumType,
    Imported,
    ListOf,
    LiteralOf,
    ModelType,
    OneOf,
    TupleOf,
    Type,
    UnionOf,
    union,
)
from clientwright.planner.choices import aliases_in_order, alternatives, takes_null
from clientwright.pointer import Pointer

_STRING_FORMATS: Mapping[str, Type] = {
    "date-time": DateTime(),
    "date": Imported("datetime", "date"),
    "time": Imported("datetime", "time"),
    "duration": Imported("datetime", "timedelta"),
    "uuid": Imported("uuid", "UUID"),
    "byte": Builtin("bytes"),
    "binary": Builtin("bytes"),
}
_ESCAPED = re.compile(r'[\x00-\x1f"\\]')
_MOST_PARTS = 1_000
_MOST_PARTS_IN_ALL = 5_000_000
_DEEPEST = 20


def _parts(type_: Type) -> Iterator[int]:
    """The depth of each part of a type."""
    waiting = [(type_, 0)]
    while waiting:
        part, depth = waiting.pop()
        yield depth
        match part:
            case ListOf(inner) | DictOf(inner):
                waiting.append((inner, depth + 1))
            case UnionOf(members) | OneOf(members) | TupleOf(members):
                waiting += [(member, depth + 1) for member in members]
            case LiteralOf(values):
                yield from repeat(depth, len(values) - 1)
            case _:
                pass


class Types:
    """The types of a document's schemas, and the schemas that its references lead to."""

    def __init__(self, api: Api, names: Names, report: Report) -> None:
        self.definitions = {definition.pointer: definition.schema for definition in api.schemas}
        order, self._circular = aliases_in_order(self.definitions)
        self._aliases: dict[Pointer, Type] = {}
        self._names = names
        self._report = report
        self._weight = 0
        for pointer in order:  # what an alias is made of comes first, so that nobody has to go deep
            self.type_of(SchemaRef(pointer, pointer))

    def resolve(self, schema: Schema) -> Schema:
        """The schema itself, or the one that a reference leads to."""
        seen: set[Pointer] = set()
        while isinstance(schema, SchemaRef) and schema.target not in seen:
            seen.add(schema.target)
            target = self.definitions.get(schema.target)
            if target is None:
                break
            schema = target
        return schema

    def line(self, schema: ObjectSchema) -> list[ObjectSchema]:
        """The object behind those that it extends, the farthest first."""
        found = [schema]
        for pointer in self._line(schema):
            base = self.definitions[pointer]
            if not isinstance(base, ObjectSchema) or not base.properties or pointer not in self._names.models:
                break
            found.append(base)
        return found[::-1]

    def type_of(self, schema: Schema) -> Type:
        """The Python type of the schema's values."""
        match schema:
            case SchemaRef():
                return self._type_of_reference(schema)
            case ObjectSchema():
                return self._type_of_object(schema)
            case EnumSchema():
                return self._type_of_enum(schema)
            case ArraySchema():
                return self._limited(schema, ListOf(self.type_of(schema.items)))
            case TupleSchema():
                return self._limited(schema, TupleOf(tuple(map(self.type_of, schema.items))))
            case UnionSchema():
                return self._limited(schema, alternatives(*map(self.type_of, schema.members)))
            case StringSchema():
                return _STRING_FORMATS.get(schema.format or "", Builtin("str"))
            case NumberSchema():
                return self._type_of_number(schema)
            case BooleanSchema():
                return Builtin("bool")
            case NullSchema():
                return NONE
            case AnySchema():
                return ANY
            case _:
                assert_never(schema)

    def _type_of_reference(self, schema: SchemaRef) -> Type:
        target = self.definitions.get(schema.target)
        if target is None:
            return self._degrade(schema, "a reference to no component")
        name = self._names.models.get(schema.target)
        if isinstance(target, ObjectSchema) and target.properties and name is not None:
            return self._family(target, name) if target.subtypes else ModelType(name)
        return self._alias(schema.target, target)

    def _alias(self, pointer: Pointer, target: Schema) -> Type:
        """The type that another name stands for: spelled out, unless it is a choice, which goes by its name."""
        if pointer not in self._aliases:
            name = self._names.models.get(pointer)
            if name is not None and pointer in self._circular:
                self._aliases[pointer] = ChoiceType(name)  # for what lies inside
                is_nullable = takes_null(target, self.definitions)
                self._aliases[pointer] = union(ChoiceType(name), *([NONE] if is_nullable else []))
            else:
                self._aliases[pointer] = self._named(self.type_of(target), name)
        return self._aliases[pointer]

    def _named(self, type_: Type, name: Identifier | None) -> Type:
        match type_:
            case OneOf(is_family=False) if name is not None:
                return ChoiceType(name)
            case UnionOf((OneOf(is_family=False), null)) if name is not None:
                return union(ChoiceType(name), null)
            case _:
                return type_

    def is_choice(self, schema: Schema) -> bool:
        """Whether references to the schema go by its name, though it is no class."""
        type_ = self._aliases.get(schema.pointer) or self._alias(schema.pointer, schema)
        return isinstance(type_, ChoiceType) or (
            isinstance(type_, UnionOf) and isinstance(type_.members[0], ChoiceType)
        )

    def _family(self, base: ObjectSchema, name: Identifier) -> Type:
        """A model and those that extend it: what a reference to it may lead to."""
        found = {pointer: self.definitions.get(pointer) for pointer in base.subtypes}
        names = {pointer: self._names.models.get(pointer) for pointer in found}
        members = [ModelType(other) for pointer in found if (other := names[pointer]) is not None]
        is_family = all(base.pointer in self._line(schema) for schema in found.values() if schema is not None)
        return OneOf((ModelType(name), *members), is_family) if members else ModelType(name)

    def _line(self, schema: Schema) -> Iterator[Pointer]:
        """The schemas that an object extends, from the nearest to the farthest."""
        seen: set[Pointer] = set()
        while isinstance(schema, ObjectSchema):
            base = schema.base
            if base is None or base not in self.definitions or base in seen:
                break
            seen.add(base)
            yield base
            schema = self.definitions[base]

    def _type_of_object(self, schema: ObjectSchema) -> Type:
        name = self._names.models.get(schema.pointer)
        if schema.properties and name is not None:
            return ModelType(name)
        return self._limited(schema, DictOf(ANY if schema.additional is None else self.type_of(schema.additional)))

    def _type_of_enum(self, schema: EnumSchema) -> Type:
        name = self._names.models.get(schema.pointer)
        kinds = {type(value) for value in schema.values}
        if name is not None and len(schema.values) > 1 and kinds in ({str}, {int}):
            base: Literal["str", "int"] = "str" if kinds == {str} else "int"
            return EnumType(name, base)
        if kinds == {bool} and len(schema.values) == 2:
            return Builtin("bool")
        if float in kinds:  # no literal is a float
            rest = tuple(value for value in schema.values if isinstance(value, str | bool))
            return alternatives(Builtin("float"), *([LiteralOf(rest)] if rest else []))
        return LiteralOf(schema.values)

    def _type_of_number(self, schema: NumberSchema) -> Type:
        if schema.format == "decimal":
            return Imported("decimal", "Decimal")
        return Builtin("int" if schema.is_integer else "float")

    def can_be_field(self, member: Property) -> bool:
        """Whether a model can have the property as a field; where it cannot, that is reported.

        msgspec takes no name that JSON would have to escape.
        """
        if not _ESCAPED.search(member.name):
            return True
        what = "a property with a quote, a backslash or a control character in its name"
        hint = "`extra_fields` gives its value as it came, and takes one to send"
        self._report.warning("degraded", member.schema.pointer, f"{what} is no field of its model", hint=hint)
        return False

    def _limited(self, schema: Schema, type_: Type) -> Type:
        """The type, unless it is larger or deeper than anybody could read."""
        depths = tuple(islice(_parts(type_), _MOST_PARTS + 1))
        self._weight += len(depths)
        if len(depths) > _MOST_PARTS or self._weight > _MOST_PARTS_IN_ALL:
            return self._degrade(schema, f"a type of more than {_MOST_PARTS:,} parts")
        if max(depths) > _DEEPEST:
            return self._degrade(schema, f"a type of more than {_DEEPEST} levels")
        return type_

    def _degrade(self, schema: Schema, reason: str) -> Type:
        if not any(d.code == "degraded" and d.place == schema.pointer for d in self._report):
            self._report.warning("degraded", schema.pointer, f"{reason} is typed as `Any`")
        return ANY
