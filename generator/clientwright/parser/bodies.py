"""Bodies and their media types, with how their parts are written (OpenAPI 3.1 §4.8.13 to §4.8.15, 3.2 §4.14, §4.15)."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.model import AnySchema, Encoding, MediaType, Parts, RequestBody, Style, media_kind
from clientwright.parser.schemas import SchemaReader
from clientwright.source.document import Node


def read_request_body(reference: Node | None, reader: SchemaReader) -> RequestBody | None:
    """The body of an operation, where it has one."""
    if reference is None:
        return None
    node = reference.resolve()
    media_types = read_media_types(node.get("content"), reader)
    return RequestBody(node.pointer, media_types, node.flag("required"), node.text("description"))


def read_media_types(content: Node | None, reader: SchemaReader) -> tuple[MediaType, ...]:
    """The media types of a body in document order."""
    return tuple(_read_media_type(name, node.resolve(), reader) for name, node in (content.items() if content else ()))


def _read_media_type(name: str, node: Node, reader: SchemaReader) -> MediaType:
    schema, item = node.get("schema"), node.get("itemSchema")
    return MediaType(
        node.pointer,
        name,
        reader.read(schema) if schema else AnySchema(node.pointer),
        reader.read(item) if item else None,
        _read_parts(node, name),
    )


def _read_parts(node: Node, media_type: str) -> Parts:
    """What is said of the parts; only forms and multipart bodies have any."""
    kind = media_kind(media_type)
    if kind not in ("form", "multipart"):
        return Parts()
    by_name, first, rest = node.get("encoding"), node.get("prefixEncoding"), node.get("itemEncoding")
    is_form = kind == "form" or media_type.startswith("multipart/form-data")
    return Parts(
        tuple((name, _read_encoding(part, is_form)) for name, part in (by_name.items() if by_name else ())),
        tuple(_read_encoding(part, is_form) for part in (first.elements() if first else ())),
        _read_encoding(rest, is_form) if rest else None,
    )


def _read_encoding(node: Node, is_form: bool) -> Encoding:
    """How a part is written; styles count in forms alone, and where there is one, the media type does not."""
    explode = node.get("explode")
    content_type = node.text("contentType")
    headers = list(_read_headers(node.get("headers")))
    has_style = is_form and any(node.get(key) for key in ("style", "explode", "allowReserved"))
    return Encoding(
        content_type=None if has_style else content_type,
        style=_style(node.text("style")) if has_style else None,
        explode=None if explode is None or not has_style else explode.value is True,
        allows_reserved=has_style and node.flag("allowReserved"),
        headers=tuple((name, value) for name, value, _ in headers if value is not None),
        asked_headers=tuple((name, is_required) for name, value, is_required in headers if value is None),
        parts=_read_parts(node, content_type) if content_type else None,
    )


def _style(name: str | None) -> Style:
    match name:
        case "spaceDelimited" | "pipeDelimited" | "tabDelimited" | "deepObject":
            return name
        case _:
            return "form"


def _read_headers(headers: Node | None) -> Iterator[tuple[str, str | None, bool]]:
    """The name of each header, its value where there can be only one, and whether it is required."""
    for name, reference in headers.items() if headers else ():
        header = reference.resolve()
        schema = header.get("schema")
        value = schema.resolve().value if schema else None
        allowed = value.get("enum", [value.get("const")]) if isinstance(value, dict) else []
        only = allowed[0] if isinstance(allowed, list) and len(allowed) == 1 else None
        if name.lower() != "content-type":  # which has a field of its own
            yield name, only if isinstance(only, str) else None, header.flag("required")
