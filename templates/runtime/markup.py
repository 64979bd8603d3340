"""XML: values as elements, and elements as the values that JSON would hold.

`encode_xml({"id": 1}, Pet, {"name": "pet"})` gives `<pet id="1"/>` where the class `Pet`
says that `id` is an attribute. Documents with a DTD are refused: nothing is expanded.
"""

import codecs
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import Any, get_args, get_origin
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

import msgspec

from .choices import flat
from .encoding import encode_json, simplify, to_text
from .leaves import peel
from .models import XML

Hint = Mapping[str, Any]
"""How a value is written: `name`, `namespace`, `prefix`, `node`, `wrapped`, and `item`
for those of an array (OpenAPI 3.2 §4.26).
"""
_NO_HINT: Hint = {}
_DEEPEST = 200
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_TEXT = "#text"
_INTEGER = re.compile(r"\s*-?(0|[1-9]\d*)\s*")
_NUMBER = re.compile(r"\s*-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?\s*")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NAME = re.compile(r"[^\W\d][\w.-]*(:[^\W\d][\w.-]*)?")


def encode_xml(value: Any, type_: Any, hint: Hint, charset: str = "UTF-8") -> bytes:
    """The value as a document; `type_` says what the hints of its members are."""
    text = "".join(_property("root", value, type_, hint, is_root=True))
    prolog = f'<?xml version="1.0" encoding="{charset}"?>\n'
    return (prolog + text).encode(charset, "xmlcharrefreplace")


def xml_to_json(content: bytes, type_: Any, charset: str = "") -> bytes:
    """The document as JSON that the type can be read from; raises `ValueError`.

    A charset counts for more than what the document says of itself, and less than a byte
    order mark (RFC 7303 §3); where it turns out to be wrong, the document is believed.
    """
    if charset and not content.startswith(_MARKS):
        with suppress(ValueError):
            return encode_json(_read(_parse(content, charset), type_, _NO_HINT))
    return encode_json(_read(_parse(content), type_, _NO_HINT))


# --- Types ----------------------------------------------------------------------------


def _forms(type_: Any) -> list[Any]:
    """What a value of the type may be, unions and choices laid open."""
    return [peel(form)[0] for form in flat((type_,))]


def _struct(type_: Any, names: set[str]) -> type[msgspec.Struct] | None:
    """The model that has most of the names."""
    structs = [
        form
        for form in _forms(type_)
        if isinstance(form, type) and issubclass(form, msgspec.Struct)
    ]
    return max(
        structs, key=lambda s: len(names & {*s.__struct_encode_fields__}), default=None
    )


def _part(type_: Any, origin: type) -> Any:
    """The type of the items of an array, or of the members of a mapping."""
    found = [form for form in _forms(type_) if get_origin(form) is origin]
    return get_args(found[0])[-1] if found else Any


def _fields(struct: type[msgspec.Struct] | None) -> dict[str, tuple[Any, Hint]]:
    """The type of each field and how it is written, by its name on the wire."""
    if struct is None:
        return {}
    hints: Mapping[str, Hint] = getattr(struct, XML, _NO_HINT)
    return {
        f.encode_name: (f.type, hints.get(f.encode_name, _NO_HINT))
        for f in msgspec.structs.fields(struct)
    }


# --- Writing --------------------------------------------------------------------------


def _property(
    name: str, value: Any, type_: Any, hint: Hint, *, is_root: bool = False
) -> Iterator[str]:
    """The elements of a property: one, or one for each item of an array."""
    value = simplify(value)
    if not isinstance(value, list):
        yield _element(hint.get("name", name), value, type_, hint)
        return
    is_wrapped = is_root or hint.get("wrapped", False)
    outer = hint.get("name", name) if is_wrapped else name
    item_hint = hint.get("item", _NO_HINT)
    item_type = _part(type_, list)
    items = [
        text for item in value for text in _property(outer, item, item_type, item_hint)
    ]
    if is_wrapped:
        opening, closing = _tag(outer, hint)
        yield f"<{opening}>{''.join(items)}</{closing}>" if items else f"<{opening}/>"
    else:
        yield from items


def _element(name: str, value: Any, type_: Any, hint: Hint) -> str:
    opening, closing = _tag(name, hint)
    content = _text(value)
    if isinstance(value, dict):
        attributes, content = _members(value, type_)
        opening += attributes
    if hint.get("node") == "cdata" and content:
        content = _cdata(to_text(value))
    return f"<{opening}>{content}</{closing}>" if content else f"<{opening}/>"


def _members(members: Mapping[str, Any], type_: Any) -> tuple[str, str]:
    """The attributes and the content of an object."""
    fields = _fields(_struct(type_, set(members)))
    attributes, content = "", ""
    for name, member in members.items():
        if member is None:
            continue
        rest = {"node": "text"} if name == _TEXT else _NO_HINT
        part, hint = fields.get(name, (_part(type_, dict), rest))
        match hint.get("node"):
            case "attribute":
                opening, _ = _tag(hint.get("name", name), hint)
                attribute, _, declaration = opening.partition(" ")
                attributes += f" {declaration}" if declaration else ""
                attributes += f" {attribute}={quoteattr(_checked(to_text(member)))}"
            case "text":
                content += _text(member)
            case "cdata" if "name" not in hint:
                content += _cdata(to_text(member))
            case _:
                content += "".join(_property(name, member, part, hint))
    return attributes, content


def _tag(name: str, hint: Hint) -> tuple[str, str]:
    """What opens an element, its namespace declared, and what closes it."""
    prefix, namespace = hint.get("prefix"), hint.get("namespace")
    whole = f"{prefix}:{name}" if prefix else name
    if not _NAME.fullmatch(whole):
        raise ValueError(f"{whole!r} is not the name of an element")
    if namespace is None:
        return whole, whole
    declared = f"xmlns:{prefix}" if prefix else "xmlns"
    return f"{whole} {declared}={quoteattr(namespace)}", whole


def _text(value: Any) -> str:
    return "" if isinstance(value, dict) else escape(_checked(to_text(value)))


def _cdata(text: str) -> str:
    inside = _checked(text).replace("]]>", "]]]]><![CDATA[>")
    return f"<![CDATA[{inside}]]>"


def _checked(text: str) -> str:
    if found := _NOT_XML.search(text):
        raise ValueError(f"XML cannot hold the character {found[0]!r}")
    return text


# --- Reading --------------------------------------------------------------------------


@dataclass(slots=True)
class _Node:
    """An element; names are without their prefixes."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["_Node"] = field(default_factory=list)
    text: str = ""


def _parse(content: bytes, charset: str | None = None) -> _Node:
    root = _Node("")
    opened = [root]
    parser = expat.ParserCreate(charset)

    def start(name: str, attributes: dict[str, str]) -> None:
        found = {
            key.rpartition(":")[2]: value
            for key, value in attributes.items()
            if key != "xmlns" and not key.startswith("xmlns:")
        }
        opened.append(_Node(name.rpartition(":")[2], found))
        opened[-2].children.append(opened[-1])
        if len(opened) > _DEEPEST:
            raise ValueError(f"the XML is deeper than {_DEEPEST} elements")

    def text(data: str) -> None:
        opened[-1].text += data

    def refuse(*_: object) -> None:
        raise ValueError("the XML has a DTD, which is refused")

    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: opened.pop()
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, LookupError) as error:
        raise ValueError(f"broken XML: {error}") from error
    return root.children[0]


def _read(node: _Node, type_: Any, hint: Hint) -> Any:
    """The element as JSON."""
    names = [*node.attributes, *(child.name for child in node.children)]
    struct = _struct(type_, set(names))
    origins = {get_origin(form) for form in _forms(type_)}
    if struct is not None:
        return _object(node, _fields(struct))
    if list in origins:
        item_hint = hint.get("item", _NO_HINT)
        return [_read(child, _part(type_, list), item_hint) for child in node.children]
    if dict in origins:
        part = _part(type_, dict)
        return _object(node, dict.fromkeys(names, (part, _NO_HINT)))
    if names and not _is_scalar(type_):
        return _rest(node, set())
    return _scalar(node.text, type_)


def _is_scalar(type_: Any) -> bool:
    return any(form in (str, int, float, bool, Decimal) for form in _forms(type_))


def _object(node: _Node, fields: Mapping[str, tuple[Any, Hint]]) -> dict[str, Any]:
    """The members that the fields find, and then what none of them asked for."""
    found: dict[str, Any] = {}
    used: set[str] = set()
    for wire, (type_, hint) in fields.items():
        name = hint.get("name", wire)
        kind = hint.get("node")
        is_list = any(get_origin(form) is list for form in _forms(type_))
        if kind == "text" or (kind == "cdata" and "name" not in hint):
            found[wire] = _scalar(node.text, type_)
        elif is_list and not hint.get("wrapped"):
            name = hint.get("item", _NO_HINT).get("name", wire)
            part, inner = _part(type_, list), hint.get("item", _NO_HINT)
            items = [_read(c, part, inner) for c in node.children if c.name == name]
            if items:
                found[wire] = items
        elif kind != "attribute" and (
            child := next((c for c in node.children if c.name == name), None)
        ):
            found[wire] = _read(child, type_, hint)
        elif name in node.attributes:
            found[wire] = _scalar(node.attributes[name], type_)
        used.add(_TEXT if kind in ("text", "cdata") else name)
    return found | _rest(node, used)


def _rest(node: _Node, used: set[str]) -> dict[str, Any]:
    """The attributes and children that no field asked for; text is `#text`."""
    found: dict[str, Any] = {k: v for k, v in node.attributes.items() if k not in used}
    several: dict[str, list[Any]] = {}
    for child in node.children:
        if child.name not in used:
            value = _read(child, Any, _NO_HINT)
            several.setdefault(child.name, []).append(value)
    found |= {k: v[0] if len(v) == 1 else v for k, v in several.items()}
    if _TEXT not in used and node.text.strip():
        found[_TEXT] = node.text
    return found


def _scalar(text: str, type_: Any) -> Any:
    """The text as what the type asks for; else as it is, for the decoder to judge."""
    forms = _forms(type_)
    kinds = {
        base
        for form in forms
        if isinstance(form, type)
        for base in (bool, int, float, Decimal, str)
        if issubclass(form, base) and not (issubclass(form, Enum) and base is float)
    }
    stripped = text.strip()
    if bool in kinds and stripped in ("true", "false", "1", "0"):
        return stripped in ("true", "1")
    if int in kinds and _INTEGER.fullmatch(text):
        return int(stripped)
    if {float, Decimal} & kinds and _NUMBER.fullmatch(text):
        return Decimal(stripped)
    if not stripped and type(None) in forms and str not in kinds:
        return None
    return text if str in kinds else stripped if kinds else text
