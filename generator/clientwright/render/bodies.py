"""Bodies as source: what the lean module says of them, and the arguments of the stub that give them."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from clientwright.encoders import Source
from clientwright.layout import Group, Item, Value, call, dict_of, tuple_of
from clientwright.model import Encoding, Parts, media_kind
from clientwright.package import (
    BINARY,
    NONE,
    Argument,
    Body,
    Builtin,
    LiteralOf,
    Type,
    XmlHint,
    is_nullable,
    union,
)
from clientwright.render.annotations import RUNTIME, Scope, annotation
from clientwright.render.xml import xml_source


def body_of(body: Body) -> Group:
    """The call that describes the body."""
    return _body(body, may_be_null=needs_body(body))


def _body(body: Body, *, may_be_null: bool) -> Group:
    options: dict[str, Value] = {"required": True} if body.is_required else {}
    if body.fields:
        options["fields"] = tuple_of(_field(field) for field in body.fields)
    if may_be_null and is_nullable(body.type) and media_kind(body.content_type) == "json":
        options["nullable"] = True
    if body.parts != Parts():
        options["parts"] = _parts(body.parts, {key: (hint, type_) for key, hint, type_ in body.xml_parts})
    if body.xml:
        options["xml"] = xml_source(body.xml)
    if body.others:
        others = (replace(other, is_required=False) for other in body.others)
        options["others"] = tuple_of(_body(other, may_be_null=may_be_null) for other in others)
    whole = call("Body", body.content_type, **options)
    return _typed(whole, body.type) if body.xml else whole


def _typed(whole: Group, type_: Type) -> Group:
    """The call with what the value is made of, which is looked at when there is one."""
    item = Item(Source("type=lambda: "), annotation(type_, RUNTIME))
    return replace(whole, items=(*whole.items, item))


_XmlParts = Mapping[str | int, tuple[XmlHint, Type]]


def _parts(parts: Parts, xml: _XmlParts) -> Group:
    options: dict[str, Value] = {}
    if parts.first:
        options["first"] = tuple_of(_encoding(encoding, xml.get(index)) for index, encoding in enumerate(parts.first))
    if parts.rest is not None:
        options["rest"] = _encoding(parts.rest, xml.get(-1))
    by_name = parts.by_name
    named = [dict_of((name, _encoding(encoding, xml.get(name))) for name, encoding in by_name)] if by_name else []
    return call("Parts", *named, **options)


def encoding_names(body: Body) -> frozenset[str]:
    """What the lean module imports to say how the parts of the body are written."""
    parts = [other.parts for other in body.all if other.parts != Parts()]
    is_told = any(part.by_name or part.first or part.rest for part in parts)
    return frozenset({"Parts", "Encoding"} if is_told else {"Parts"} if parts else ())


def xml_types(body: Body) -> list[Type]:
    """The types that the lean module says of the body or its parts, which take them to be XML."""
    return [*([body.type] if body.xml else []), *(type_ for _, _, type_ in body.xml_parts)]


def _encoding(encoding: Encoding, xml: tuple[XmlHint, Type] | None) -> Group:
    """The call that describes how a part is written; what is not said is left out."""
    options: dict[str, Value] = {} if encoding.style is None else {"style": encoding.style}
    if encoding.explode is not None:
        options["explode"] = encoding.explode
    if encoding.allows_reserved:
        options["allow_reserved"] = True
    if encoding.headers:
        options["headers"] = dict_of(encoding.headers)
    if any(is_required for _, is_required in encoding.asked_headers):
        options["needs"] = tuple_of(name for name, is_required in encoding.asked_headers if is_required)
    if encoding.is_text:
        options["is_text"] = True
    if encoding.parts not in (None, Parts()):
        options["parts"] = _parts(encoding.parts, {})
    if xml is not None and xml[0]:
        options["xml"] = xml_source(xml[0])
    whole = call("Encoding", *([encoding.content_type] if encoding.content_type else []), **options)
    return whole if xml is None else _typed(whole, xml[1])


def _field(field: Argument) -> Group:
    options: dict[str, Value] = {"required": True} if field.is_needed else {}
    if is_nullable(field.type):
        options["nullable"] = True
    if field.constant is not None:
        options["default"] = field.constant
    return call("field", *field.names, **options)


def needs_body(body: Body) -> bool:
    """Whether a call must give the body, which has no arguments."""
    return body.is_required and not body.fields


def lean_choice(body: Body) -> str:
    """The argument that says which media type a body has; without a default where every call must say it."""
    return "content_type" if body.is_open and needs_body(body) and not body.others else "content_type=None"


# --- The stub --------------------------------------------------------------------------------------------------------


def ready_argument(type_: Type, is_optional: bool, scope: Scope) -> Item:
    """The argument for a whole body."""
    whole = type_ if type_ == BINARY else union(type_, Builtin("bytes"))
    written = annotation(union(whole, NONE) if is_optional else whole, scope)
    return Item(Source("body: "), written, Source(" = None" if is_optional else ""))


def choice_argument(body: Body, names: list[str], scope: Scope) -> list[Item]:
    """The argument that says which media type a body has; it may be left out for the usual one."""
    if not body.has_choice:
        return []
    type_ = Builtin("str") if any("*" in name for name in names) else LiteralOf(tuple(names))
    if body.content_type not in names or (body.is_open and body.is_required):
        return [Item(Source("content_type: "), annotation(type_, scope))]
    return [Item(Source("content_type: "), annotation(union(type_, NONE), scope), Source(" = None"))]
