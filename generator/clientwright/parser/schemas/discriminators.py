"""What discriminators say about the schemas that they lead to (OpenAPI 3.1 §4.8.25).

`Cat`, which the value `cat` of the property `kind` stands for, holds just that value there. A schema with a
discriminator of its own may be any of those that extend it, so each reference to it may lead to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec.structs import replace

from clientwright.model import (
    Discriminator,
    EnumSchema,
    ObjectSchema,
    Property,
    Schema,
    SchemaDefinition,
    SchemaRef,
    StringSchema,
    UnionSchema,
    schemas_inside,
)
from clientwright.pointer import Pointer

Tags = dict[Pointer, dict[str, list[str]]]
"""The values that stand for a schema, by the property that holds them."""


def apply_discriminators(
    definitions: tuple[SchemaDefinition, ...], others: Iterable[Schema]
) -> tuple[SchemaDefinition, ...]:
    """The definitions with their tags narrowed to the values that stand for them, and with their subtypes.

    `others` are the schemas that stand outside of definitions.
    """
    schemas = {definition.pointer: definition.schema for definition in definitions}
    subtypes = {pointer: _subtypes(schema, schemas) for pointer, schema in schemas.items()}
    found = [
        (discriminator, targets)
        for schema in (*schemas.values(), *others)
        for discriminator, targets in _discriminated(schema, subtypes.get(schema.pointer, ()))
    ]
    tags: Tags = {}
    for discriminator, targets in found:
        _add(tags, discriminator.name, [(v, pointer) for v, pointer in discriminator.mapping if pointer in targets])
    heirs = {pointer for pointers in subtypes.values() for pointer in pointers}
    for discriminator, targets in found:  # whatever no mapping names goes by its own name
        unnamed = [pointer for pointer in targets if discriminator.name not in tags.get(pointer, {})]
        if not discriminator.mapping:  # in this union, whatever others say; heirs have one tag wherever they are
            unnamed = [pointer for pointer in targets if pointer in unnamed or pointer not in heirs]
        _add(tags, discriminator.name, [(pointer.last, pointer) for pointer in unnamed])
    return tuple(
        replace(definition, schema=_narrowed(definition, tags, subtypes[definition.pointer], schemas))
        for definition in definitions
    )


def _subtypes(schema: Schema, schemas: Mapping[Pointer, Schema]) -> tuple[Pointer, ...]:
    """The objects made of this one, where its discriminator can tell them apart."""
    if not isinstance(schema, ObjectSchema) or schema.discriminator is None:
        return ()
    mapped = [pointer for _, pointer in schema.discriminator.mapping]
    children = [
        pointer
        for pointer, other in schemas.items()
        if isinstance(other, ObjectSchema) and (schema.pointer in other.parents or pointer in mapped)
    ]
    return tuple(sorted(pointer for pointer in children if pointer != schema.pointer))


def _discriminated(
    schema: Schema, subtypes: tuple[Pointer, ...]
) -> Iterator[tuple[Discriminator, tuple[Pointer, ...]]]:
    """The discriminators inside a schema, and the schemas that each tells apart."""
    waiting = [schema]
    while waiting:
        inner = waiting.pop()
        waiting += schemas_inside(inner)
        match inner:
            case UnionSchema(discriminator=discriminator, members=members) if discriminator is not None:
                yield discriminator, tuple(m.target for m in members if isinstance(m, SchemaRef))
            case ObjectSchema(discriminator=discriminator) if discriminator is not None and subtypes:
                yield discriminator, subtypes
                subtypes = ()
            case _:
                pass


def _add(tags: Tags, name: str, values: Iterable[tuple[str, Pointer]]) -> None:
    for value, target in values:
        found = tags.setdefault(target, {}).setdefault(name, [])
        found += [value] if value not in found else []


def _narrowed(
    definition: SchemaDefinition, tags: Tags, subtypes: tuple[Pointer, ...], schemas: Mapping[Pointer, Schema]
) -> Schema:
    schema = definition.schema
    if not isinstance(schema, ObjectSchema):
        return schema
    for name, values in sorted(tags.get(definition.pointer, {}).items()):
        schema = _with_tag(schema, name, sorted(values), schemas)
    return replace(schema, subtypes=subtypes)


def _with_tag(schema: ObjectSchema, name: str, values: list[str], schemas: Mapping[Pointer, Schema]) -> ObjectSchema:
    """The object with a property that holds one of these values, and always does."""
    own = next((member for member in schema.properties if member.name == name), None)
    kind = own.schema if own is not None else StringSchema(schema.pointer.child("properties", name))
    target = schemas.get(kind.target) if isinstance(kind, SchemaRef) else kind
    if isinstance(target, EnumSchema):
        fitting = [value for value in values if value in target.values]
        if not fitting or len(target.values) == 1:
            return schema
        values = fitting
    elif not isinstance(target, StringSchema):
        return schema
    pointer = schema.pointer.child("properties", name)
    tag = Property(name, EnumSchema(pointer, kind.annotations, tuple(values)), True)
    if own is None:
        return replace(schema, properties=(tag, *schema.properties))
    properties = tuple(tag if member.name == name else member for member in schema.properties)
    is_inherited = schema.base is not None and any(
        member.name == name for member in getattr(schemas.get(schema.base), "properties", ())
    )
    base = None if is_inherited and len(values) > 1 else schema.base
    return replace(schema, properties=properties, base=base)
