"""Names of classes, fields, enum members and modules, made of their words."""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Mapping

from clientwright.encoders import Identifier
from clientwright.files import DEVICES
from clientwright.model import (
    EnumSchema,
    ObjectSchema,
    Scalar,
    Schema,
)
from clientwright.naming.classes import ModelName, Words
from clientwright.naming.words import as_spelled, free_name, pascal_case, snake_case, split_words, upper_case
from clientwright.pointer import Pointer

_IMPORTED = {
    "Any",
    "Choice",
    "ClassVar",
    "DateTime",
    "Decimal",
    "EarlierMember",
    "Literal",
    "Model",
    "OneOf",
    "OpenIntEnum",
    "OpenStrEnum",
    "TypeAlias",
    "UNSET",
    "UUID",
}
RESERVED_MODELS = frozenset(_IMPORTED | {"Unset", "None", "True", "False"})
"""What a model module means something else by."""

_LONGEST_MODULE = 64
_LONGEST_SPELLED = 200
"""Longer names of components are cut like all others."""


def class_name(model: ModelName) -> Identifier:
    """The name of the class by rule."""
    return _class_name(model.component or "", model.words)


def given_class_name(model: ModelName) -> Identifier | None:
    """The name that an extension gives to the class."""
    given = model.schema.annotations.given_name
    return None if given is None else _class_name(given.text, split_words(given.text))


def _class_name(spelling: str, words: Words) -> Identifier:
    """The name of a class; what is already spelled like a class stays so."""
    is_spelled = spelling.isascii() and spelling.isidentifier() and spelling[:1].isupper() and "_" not in spelling
    name = Identifier(spelling) if is_spelled and len(spelling) <= _LONGEST_SPELLED else pascal_case(words, "Model")
    return Identifier(name + "Schema") if name in RESERVED_MODELS else name


def field_names(schema: ObjectSchema) -> dict[str, Identifier]:
    """The attribute for each property; of names that meet, one that is spelled so stays, and others get underscores."""
    taken: set[str] = {"self"}
    names: dict[str, Identifier] = {}
    given = {member.name: member.given_name.text for member in schema.properties if member.given_name}
    for wire in sorted((member.name for member in schema.properties), key=as_spelled):
        name = snake_case(split_words(given.get(wire, wire)), "field")
        name = free_name(name, "_", taken.__contains__)
        taken.add(name)
        names[wire] = name
    return {member.name: names[member.name] for member in schema.properties}


def inherited_names(
    schema: Schema, fields: Mapping[Pointer, Mapping[str, Identifier]], schemas: Mapping[Pointer, Schema]
) -> dict[Pointer, dict[str, Identifier]]:
    """The attributes of an object that extends others: what comes from there is called as it is there."""
    if not isinstance(schema, ObjectSchema):
        return {}
    line: list[ObjectSchema] = [schema]
    while isinstance(base := schemas.get(line[-1].base or schema.pointer), ObjectSchema) and base not in line:
        line.append(base)
    names: dict[str, Identifier] = {}
    for ancestor in line:
        names |= fields[ancestor.pointer]
    return {schema.pointer: {member.name: names[member.name] for member in schema.properties}}


def member_names(schema: EnumSchema, wanted: Mapping[str, Identifier]) -> dict[Scalar, Identifier]:
    """The enum member for each value: called as is wanted, else as the document calls it, else by its words."""
    taken = {"MRO"}
    names: dict[Scalar, Identifier] = {}
    titles = dict(zip(schema.values, schema.titles, strict=False))
    uses = Counter(schema.titles)
    for value in sorted(schema.values, key=lambda value: (str(value) not in wanted, str(value))):
        title = titles.get(value, "")
        text = title if title and uses[title] == 1 else str(value)
        name = wanted.get(str(value)) or upper_case(split_words(text) or ("empty",), "value")
        name = free_name(name, "_", taken.__contains__)
        taken.add(name)
        names[value] = name
    return {value: names[value] for value in schema.values}


def module_name(class_name: Identifier) -> Identifier:
    """The module for a class, cut so that the paths of files stay short enough for every system."""
    words = split_words(class_name)
    name = "_".join(words if words[0][:1].isalpha() else ("model", *words))[:_LONGEST_MODULE].rstrip("_")
    return Identifier(name + "_" if keyword.iskeyword(name) or name in DEVICES else name)
