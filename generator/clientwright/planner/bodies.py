"""From request bodies to what a method sends: the arguments it takes, and its media types."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from clientwright.encoders import Identifier
from clientwright.model import (
    ArraySchema,
    Encoding,
    MediaType,
    NullSchema,
    ObjectSchema,
    Operation,
    Parts,
    Property,
    RequestBody,
    Schema,
    StringSchema,
    TupleSchema,
    UnionSchema,
    is_file,
)
from clientwright.naming import Names, flattened_properties
from clientwright.naming.operations import sent_properties
from clientwright.package import (
    ANY,
    BINARY,
    PART,
    Argument,
    Body,
    Builtin,
    DictOf,
    IterableOf,
    ListOf,
    LiteralOf,
    ModelType,
    OneOf,
    TupleOf,
    Type,
    UnionOf,
    union,
)
from clientwright.planner.annotations import Types
from clientwright.planner.xml import root_hint, xml_parts
from clientwright.pointer import Pointer


def plan_body(operation: Operation, names: Names, types: Types) -> Body | None:
    """What the operation sends: its usual media type, with arguments for properties, and all others."""
    body = operation.request_body
    if body is None or not body.media_types:
        return None
    definitions = types.definitions
    usual, arguments = body.preferred, names.arguments[operation.key]
    properties = flattened_properties(operation, definitions)
    fields = tuple(
        replace(
            _plan_field(member, arguments, usual, types),
            earlier=names.earlier_of("argument", operation.key, f"body:{member.name}"),
        )
        for member in properties
    )
    if not body.is_required and any(field.constant is None for field in fields):
        fields = tuple(replace(field, is_implied=False) for field in fields)
    others = tuple(
        replace(
            _plan_media_type(media, body, types),
            takes_fields=_types_of(media, definitions, types) == _types_of(usual, definitions, types),
        )
        for media in sorted(body.media_types, key=lambda media: media.name)
        if media is not usual
    )
    return replace(_plan_media_type(usual, body, types), fields=fields, others=others)


def _plan_media_type(media: MediaType, body: RequestBody, types: Types) -> Body:
    is_range = "*" in media.name and media.kind == "json"
    return Body(
        content_type="application/json" if is_range else media.name,
        type=_type_of_body(media, types),
        is_required=body.is_required,
        doc=body.description or "",
        parts=_plan_parts(media, types),
        xml_parts=tuple(xml_parts(media, types)),
        xml=root_hint(media.schema, types) if media.kind == "xml" else (),
    )


def _plan_field(member: Property, arguments: Mapping[str, Identifier], usual: MediaType, types: Types) -> Argument:
    type_ = _type_of_member(member, usual, types)
    constant = type_.values[0] if isinstance(type_, LiteralOf) and len(type_.values) == 1 else None
    return Argument(
        name=arguments[f"body:{member.name}"],
        wire=member.name,
        place="body",
        type=type_,
        is_required=member.is_required and constant is None,
        is_needed=member.is_required,
        constant=constant if member.is_required else None,
        part_headers=tuple(
            sorted(name for name, _ in dict(usual.parts.by_name).get(member.name, Encoding()).asked_headers)
        ),
        doc=member.schema.annotations.description or "",
        is_deprecated=member.schema.annotations.is_deprecated,
    )


def _types_of(media: MediaType, definitions: dict[Pointer, Schema], types: Types) -> dict[str, Type]:
    """What each property of a body is given as, by its name on the wire."""
    return {member.name: _type_of_member(member, media, types) for member in sent_properties(media, definitions)}


def _type_of_body(media: MediaType, types: Types) -> Type:
    """What a caller gives as the whole body."""
    type_ = types.type_of(media.schema)
    match media.kind:
        case "json" | "form" | "xml":
            return type_
        case "multipart":
            if media.item is not None and type_ == ANY:
                return ListOf(_with_files(types.type_of(media.item)))
            return _with_files(type_) if isinstance(type_, ListOf | TupleOf) else type_
        case "lines":
            return IterableOf(_type_of_item(media, types))
        case "text":
            is_structure = isinstance(type_, ModelType | DictOf | ListOf | TupleOf) or type_ in (ANY, Builtin("bytes"))
            return Builtin("str") if is_structure else type_
        case "binary":
            schema = types.resolve(media.schema)
            is_text = isinstance(schema, StringSchema) and type_ == Builtin("str") and not schema.is_file
            return type_ if is_text and not is_file(media.name) else BINARY


def _type_of_item(media: MediaType, types: Types) -> Type:
    schema = types.resolve(media.schema)
    if media.item is None and isinstance(schema, ArraySchema):
        return types.type_of(schema.items)
    return types.type_of(media.item or media.schema)


def _type_of_member(member: Property, media: MediaType, types: Types) -> Type:
    """What a property is given as: in a multipart body, bytes may come from anywhere, and have a name and a type."""
    type_ = types.type_of(member.schema)
    text = _text_of(member.schema, types)
    if media.kind != "multipart" or (text is not None and text.format == "byte"):
        return type_
    if text is not None and text.is_file:
        type_ = _with_bytes(type_)
    told = dict(media.parts.by_name).get(member.name, Encoding())
    is_told = told.headers or told.asked_headers or told.content_type
    return union(_with_files(type_), PART) if is_told else _with_files(type_)


def _with_files(type_: Type) -> Type:
    match type_:
        case Builtin("bytes"):
            return union(BINARY, PART)
        case ListOf(item):
            return ListOf(_with_files(item))
        case TupleOf(items):
            return TupleOf(tuple(map(_with_files, items)))
        case UnionOf(members):
            return union(*map(_with_files, members))
        case OneOf(members) if Builtin("bytes") in members:
            return union(*map(_with_files, members))
        case _:
            return type_


def _with_bytes(type_: Type) -> Type:
    """The type of a text, of several or of none, as that of what the text stands for."""
    match type_:
        case Builtin("str"):
            return Builtin("bytes")
        case ListOf(item):
            return ListOf(_with_bytes(item))
        case UnionOf(members):
            return union(*map(_with_bytes, members))
        case _:
            return type_


def _text_of(schema: Schema, types: Types) -> StringSchema | None:
    """The schema of the parts that a property becomes, `null` aside, where these are strings."""
    resolved = _but_null(schema, types)
    if isinstance(resolved, ArraySchema):
        resolved = _but_null(resolved.items, types)
    return resolved if isinstance(resolved, StringSchema) else None


def _but_null(schema: Schema, types: Types) -> Schema:
    """The schema, or the only one that it allows beside `null`; that one may lead back here, and is not looked into."""
    resolved = types.resolve(schema)
    members = resolved.members if isinstance(resolved, UnionSchema) else ()
    others = [member for member in members if not isinstance(member, NullSchema)]
    return types.resolve(others[0]) if len(others) == 1 else resolved


def _media_type_of(schema: StringSchema) -> str | None:
    """The media type of a part that its schema tells; a text that holds JSON or XML is no part in that type."""
    name = schema.media_type or ""
    return name if is_file(name) or name.startswith("text/") else None


def _plan_parts(media: MediaType, types: Types) -> Parts:
    """How the parts are written, with what only their schemas tell; what is as usual is left out."""
    schema = types.resolve(media.schema)
    if media.kind != "multipart" or not isinstance(schema, ObjectSchema | TupleSchema | ArraySchema):
        return _without_usual(media.parts)
    properties = schema.properties if isinstance(schema, ObjectSchema) else ()
    named = dict(media.parts.by_name)
    for name, text in ((member.name, _text_of(member.schema, types)) for member in properties):
        if text is not None:
            told = named.get(name, Encoding())
            is_said = told.content_type is not None or told.style is not None
            media_type = told.content_type if is_said else _media_type_of(text)
            named[name] = replace(told, content_type=media_type, is_text=text.format == "byte")
    return _without_usual(replace(media.parts, by_name=tuple(named.items())))


def _without_usual(parts: Parts) -> Parts:
    named = tuple((name, encoding) for name, encoding in parts.by_name if encoding != Encoding())
    return replace(parts, by_name=named, rest=None if parts.rest == Encoding() else parts.rest)
