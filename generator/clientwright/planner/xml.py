"""How values are written in XML, for the schemas that say so (OpenAPI 3.1 §4.8.26, 3.2 §4.26)."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.model import (
    Api,
    ArraySchema,
    MediaType,
    NullSchema,
    ObjectSchema,
    Schema,
    TupleSchema,
    UnionSchema,
    Xml,
    media_kind,
)
from clientwright.package import Type, XmlHint
from clientwright.planner.annotations import Types

_DEEPEST = 5


def uses_xml(api: Api) -> bool:
    """Whether any body or answer is XML; else nobody needs to know how it would be written."""
    bodies = [body for operation in api.operations for body in (operation.request_body, *operation.responses) if body]
    return any(media.kind == "xml" or any(_told(media)) for body in bodies for media in body.media_types)


def xml_parts(media: MediaType, types: Types) -> Iterator[tuple[str | int, XmlHint, Type]]:
    """The parts of a multipart body that may be XML, with what their schemas say; of arrays, their items."""
    schema = types.resolve(media.schema)
    members: dict[str | int, Schema] = {}
    if isinstance(schema, ObjectSchema):
        members = {member.name: member.schema for member in schema.properties}
    elif isinstance(schema, TupleSchema):
        members = dict(enumerate(schema.items))
    elif (items := schema.items if isinstance(schema, ArraySchema) else media.item) is not None:
        members = dict.fromkeys((-1, *range(len(media.parts.first))), items)
    for key in _told(media):
        if key in members:
            part = types.resolve(members[key])
            item = part.items if isinstance(part, ArraySchema) and isinstance(key, str) else members[key]
            yield key, root_hint(item, types), types.type_of(item)


def _told(media: MediaType) -> Iterator[str | int]:
    """The parts that are XML, as the document says: by name, or by place."""
    rest = () if media.parts.rest is None else ((-1, media.parts.rest),)
    for key, encoding in (*media.parts.by_name, *enumerate(media.parts.first), *rest):
        names = (encoding.content_type or "").split(",")
        if media.kind == "multipart" and any(media_kind(name) == "xml" for name in names):
            yield key


def xml_hint(schema: Schema, types: Types, depth: int = 0) -> XmlHint:
    """What the schema, or the one that it refers to, says; for an array, also what its items say."""
    target = types.resolve(schema)
    if isinstance(target, UnionSchema):
        forms = [member for member in target.members if not isinstance(member, NullSchema)]
        if len(forms) == 1 and depth < _DEEPEST:
            inner = dict(xml_hint(forms[0], types, depth + 1))
            return tuple({**inner, **dict(_said(schema.annotations.xml or target.annotations.xml))}.items())
    said = tuple(_said(schema.annotations.xml or target.annotations.xml))
    if isinstance(target, ArraySchema) and depth < _DEEPEST:
        item = xml_hint(target.items, types, depth + 1)
        return (*said, ("item", item)) if item else said
    return said


def root_hint(schema: Schema, types: Types) -> XmlHint:
    """The hint for a whole XML document, which is called by its component where nothing else is said."""
    target = types.resolve(schema)
    tokens = target.pointer.tokens
    name = tokens[-1] if tokens[:2] == ("components", "schemas") and len(tokens) == 3 else "root"
    return tuple({"name": name, **dict(xml_hint(schema, types))}.items())


def _said(xml: Xml | None) -> Iterator[tuple[str, str | bool]]:
    if xml is None:
        return
    for key, value in (("name", xml.name), ("namespace", xml.namespace), ("prefix", xml.prefix), ("node", xml.node)):
        if value is not None:
            yield key, value
    if xml.is_wrapped:
        yield "wrapped", True
