"""From schemas to Python types."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, assert_never

from clientwright.diagnostics import Report
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
    UnionSchema,
)
from clientwright.naming import Names
from clientwright.package import (
    ANY,
    NONE,
    Builtin,
    DateTime,
    DictOf,
    EnumType,
    Imported,
    ListOf,
    LiteralOf,
    ModelType,
    Type,
    UnionOf,
    union,
)
from clientwright.pointer import Pointer

_STRING_FORMATS: Mapping[str, Type] = {
    "date-time": DateTime(),
    "date": Imported("datetime", "date"),
    "uuid": Imported("uuid", "UUID"),
    "byte": Builtin("bytes"),
    "binary": Builtin("bytes"),
}


class Types:
    """The types of a document's schemas, and the schemas that its references lead to."""

    def __init__(self, api: Api, names: Names, report: Report) -> None:
        self._definitions = {definition.pointer: definition.schema for definition in api.schemas}
        self._names = names
        self._report = report

    def resolve(self, schema: Schema) -> Schema:
        """The schema itself, or the one that a reference leads to."""
        seen: set[Pointer] = set()
        while isinstance(schema, SchemaRef) and schema.target not in seen:
            seen.add(schema.target)
            target = self._definitions.get(schema.target)
            if target is None:
                break
            schema = target
        return schema

    def type_of(self, schema: Schema, within: frozenset[Pointer] = frozenset()) -> Type:
        """The Python type of the schema's values; `within` are the aliases that are being spelled out."""
        match schema:
            case SchemaRef():
                return self._type_of_reference(schema, within)
            case ObjectSchema():
                return self._type_of_object(schema, within)
            case EnumSchema():
                return self._type_of_enum(schema)
            case ArraySchema():
                return ListOf(self.type_of(schema.items, within))
            case UnionSchema():
                return self._type_of_union(schema, within)
            case StringSchema():
                return _STRING_FORMATS.get(schema.format or "", Builtin("str"))
            case NumberSchema():
                return Builtin("int" if schema.is_integer else "float")
            case BooleanSchema():
                return Builtin("bool")
            case NullSchema():
                return NONE
            case AnySchema():
                return ANY
            case _:
                assert_never(schema)

    def _type_of_reference(self, schema: SchemaRef, within: frozenset[Pointer]) -> Type:
        name = self._names.models.get(schema.target)
        target = self._definitions.get(schema.target)
        if target is None or schema.target in within:
            reason = "a reference to no component" if target is None else "an alias that contains itself"
            return self._degrade(schema, reason)
        if name is not None and isinstance(target, ObjectSchema) and target.properties:
            return ModelType(name)
        return self.type_of(target, within | {schema.target})

    def _type_of_object(self, schema: ObjectSchema, within: frozenset[Pointer]) -> Type:
        name = self._names.models.get(schema.pointer)
        if schema.properties and name is not None:
            return ModelType(name)
        return DictOf(ANY if schema.additional is None else self.type_of(schema.additional, within))

    def _type_of_enum(self, schema: EnumSchema) -> Type:
        name = self._names.models.get(schema.pointer)
        kinds = {type(value) for value in schema.values}
        if name is not None and len(schema.values) > 1 and kinds in ({str}, {int}):
            base: Literal["str", "int"] = "str" if kinds == {str} else "int"
            return EnumType(name, base)
        if float in kinds:
            return Builtin("float")
        return LiteralOf(schema.values)

    def _type_of_union(self, schema: UnionSchema, within: frozenset[Pointer]) -> Type:
        """The union of the members, as long as their JSON forms can be told apart without trying each."""
        result = union(*(self.type_of(member, within) for member in schema.members))
        if isinstance(result, UnionOf):
            kinds = [kind for member in result.members for kind in _json_kinds(member)]
            if len(set(kinds)) < len(kinds):
                return self._degrade(schema, "a union of types that look alike in JSON")
        return result

    def can_be_field(self, member: Property) -> bool:
        """Whether a model can have the property as a field; where it cannot, that is reported.

        msgspec takes no name that JSON would have to escape.
        """
        if not re.search(r'[\x00-\x1f"\\]', member.name):
            return True
        what = "a property with a quote, a backslash or a control character in its name"
        hint = "`extra_fields` gives its value as it came, and takes one to send"
        self._report.warning("degraded", member.schema.pointer, f"{what} is no field of its model", hint=hint)
        return False

    def _degrade(self, schema: Schema, reason: str) -> Type:
        if not any(d.code == "degraded" and d.place == schema.pointer for d in self._report):
            self._report.warning("degraded", schema.pointer, f"{reason} is typed as `Any`")
        return ANY


def _json_kinds(type_: Type) -> frozenset[str]:
    """The kinds of JSON values that values of the type are written as."""
    match type_:
        case ModelType() | DictOf():
            return frozenset({"object"})
        case ListOf():
            return frozenset({"array"})
        case Builtin("bytes") | DateTime() | Imported():
            return frozenset({"str"})
        case Builtin(name):
            return frozenset({name})
        case EnumType(_, base):
            return frozenset({base})
        case LiteralOf(values):
            return frozenset(type(value).__name__ for value in values)
        case UnionOf(members):
            return frozenset[str]().union(*map(_json_kinds, members))
        case _:
            assert_never(type_)
