"""Files in bodies: what OpenAPI 3.1 tells by a media type, as 3.0 does by `format: binary` (3.1 §4.8.14.1).

A text of `contentMediaType: image/png` is a file in a multipart body, and text in JSON. So a schema that only multipart
bodies have holds files, and `take_files(operations, schemas)` says so.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from clientwright.model import (
    ArraySchema,
    ObjectSchema,
    Operation,
    RequestBody,
    Schema,
    SchemaDefinition,
    SchemaRef,
    StringSchema,
    UnionSchema,
    schemas_inside,
)
from clientwright.pointer import Pointer


def take_files(
    operations: tuple[Operation, ...], schemas: tuple[SchemaDefinition, ...], others: Iterable[Schema]
) -> tuple[tuple[Operation, ...], tuple[SchemaDefinition, ...]]:
    """The operations and components with the files of their bodies; `others` are all schemas outside of components."""
    bodies = [operation.request_body for operation in operations if operation.request_body is not None]
    whole = [media.schema for body in bodies for media in body.media_types if media.kind == "multipart"]
    named = {schema.target for schema in whole if isinstance(schema, SchemaRef)}
    holders = {one.pointer for one in schemas if one.pointer in named and with_files(one.schema) != one.schema}
    if holders:
        holders -= _named_in([*(one.schema for one in schemas), *others], {id(schema) for schema in whole})
    return (
        tuple(replace(one, request_body=_with_inline_files(one.request_body)) for one in operations),
        tuple(replace(one, schema=with_files(one.schema)) if one.pointer in holders else one for one in schemas),
    )


def _named_in(schemas: list[Schema], besides: set[int]) -> set[Pointer]:
    """The components that anything names or extends, besides these references."""
    found: set[Pointer] = set()
    while schemas:
        match schemas.pop():
            case SchemaRef(target=target) as schema:
                found |= {target} if id(schema) not in besides else set()
            case schema:
                found.update(schema.parents if isinstance(schema, ObjectSchema) else ())
                schemas += schemas_inside(schema)
    return found


def _with_inline_files(body: RequestBody | None) -> RequestBody | None:
    if body is None:
        return None
    kinds = (
        replace(media, schema=with_files(media.schema)) if media.kind == "multipart" else media
        for media in body.media_types
    )
    return replace(body, media_types=tuple(kinds))


def with_files(schema: Schema) -> Schema:
    """The object with those of its properties as files that are some, or lists of some, or may be."""
    if not isinstance(schema, ObjectSchema) or schema.parents or schema.subtypes:
        return schema
    return replace(schema, properties=tuple(replace(one, schema=_as_file(one.schema)) for one in schema.properties))


def _as_file(schema: Schema) -> Schema:
    match schema:
        case StringSchema(is_file=True, format=None):
            return replace(schema, format="binary")
        case ArraySchema(items=items):
            return replace(schema, items=_as_file(items))
        case UnionSchema(members=members):
            return replace(schema, members=tuple(map(_as_file, members)))
        case _:
            return schema
