"""Multipart bodies (RFC 2046, RFC 7578): values and files, one behind the other.

Files are read when they are sent. What callers name cannot end a header: names are
escaped as the WHATWG says for `multipart/form-data`.
"""

import os
import re
import secrets
from base64 import b64encode
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Any
from urllib.parse import unquote

import msgspec

from .bodies import encode_body, members, styled
from .encoding import simplify, to_text
from .errors import InvalidArgumentError
from .operation import header
from .parameters import header_text
from .requests import check_header
from .shapes import Body, Encoding, Parts
from .uploads import Part, Source, Upload, is_binary, joined, source_of

_NAME = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
_BOUNDARY = re.compile(r";\s*boundary=[^;]*", re.IGNORECASE)
_NO_ENCODING = Encoding()
_Written = tuple[str | None, bytes | Source | Upload, str | None]
"""The media type, where it has to be said, the content, and the name of the file."""


def encode_multipart(
    content_type: str, parts: Parts, value: Any
) -> tuple[str, bytes | Upload]:
    """The body and its media type, which says where each part ends."""
    boundary = secrets.token_hex(16)
    sources: list[bytes | Source] = []
    is_form = content_type.lower().startswith("multipart/form-data")
    for name, encoding, member in _listed(parts, value):
        for headers, content in _parts(name, encoding, member, is_form):
            sources.append(f"--{boundary}\r\n{headers}\r\n".encode())
            sources += content.sources if isinstance(content, Upload) else [content]
            sources.append(b"\r\n")
    sources.append(f"--{boundary}--\r\n".encode())
    essence = _BOUNDARY.sub("", content_type)  # one in a document would be in the way
    return f"{essence}; boundary={boundary}", joined(*sources)


def _listed(parts: Parts, value: Any) -> Iterator[tuple[str | None, Encoding, Any]]:
    """What the body is made of: properties by name, or items by place."""
    if isinstance(value, Mapping | msgspec.Struct):
        for name, member in members(value):
            yield name, parts.by_name.get(name, _NO_ENCODING), member
        return
    for index, item in enumerate(simplify(value)):
        encoding = parts.rest or _NO_ENCODING
        yield None, parts.first[index] if index < len(parts.first) else encoding, item


def _parts(
    name: str | None, encoding: Encoding, member: Any, is_form: bool
) -> Iterator[tuple[str, bytes | Source | Upload]]:
    """The parts that a property becomes: one, or one for each item of an array."""
    if name is not None and encoding.style is not None:
        for pair in filter(None, styled(name, member, encoding).split("&")):
            key, _, text = map(unquote, pair.partition("="))
            yield _headers(key, None, Part(None), None), text.encode()
        return
    is_array = name is not None and isinstance(member, list | tuple | set | frozenset)
    for item in member if is_array else [member]:
        if item is None:
            continue
        part = item if isinstance(item, Part) else Part(item)
        media_type, content, filename = _written(encoding, part)
        if media_type is None and not is_form:
            media_type = "text/plain"
        is_file = is_binary(part.content) and not encoding.is_text
        if filename is None and is_form and is_file:
            filename = name  # what has no file name is taken for text
        merged = Part(None, filename, media_type, _merged(name, encoding, part))
        yield _headers(name, filename, merged, media_type), content


def _merged(name: str | None, encoding: Encoding, part: Part) -> dict[str, Any]:
    """The headers that the document gives the part, and those of the caller."""
    merged = {**encoding.headers, **part.headers}
    known = {key.lower() for key in merged}
    if missing := [key for key in encoding.needs if key.lower() not in known]:
        raise InvalidArgumentError(
            f"the part {name or ''!r} needs the header `{missing[0]}`: Part(..., headers={{...}})"
        )
    return merged


def _written(encoding: Encoding, part: Part) -> _Written:
    """The content of a part in its media type (OpenAPI 3.2 §4.15.1.1)."""
    value, filename = part.content, part.filename
    if encoding.is_text and isinstance(value, bytes | bytearray | memoryview):
        media_type = part.content_type or encoding.content_type
        return media_type or "application/octet-stream", b64encode(value), filename
    declared = part.content_type or encoding.content_type
    if is_binary(value):
        if filename is None:
            filename = _filename(value)
        return _only(declared), source_of(value), filename
    if declared is None:
        simple = simplify(value)
        if not isinstance(simple, dict | list):
            is_plain = filename is None and not part.headers
            return (
                None if is_plain else "text/plain",
                to_text(simple).encode(),
                filename,
            )
        declared = "application/json"
    parts = encoding.parts or Parts()
    first = declared.partition(",")[0].strip()
    body = Body(first, parts=parts, xml=encoding.xml, type=encoding.type)
    return *encode_body(body, value), filename


def _only(content_type: str | None) -> str:
    """The media type of a file, which is never guessed."""
    if content_type is None:
        return "application/octet-stream"
    if "," in content_type or "*" in content_type:
        raise InvalidArgumentError(
            f"a file may be {content_type}: say which with Part(..., content_type=...)"
        )
    return content_type


def _filename(value: Any) -> str | None:
    """The name of a file without its folder, where it has one."""
    path = value if isinstance(value, os.PathLike) else getattr(value, "name", None)
    return PurePath(path).name if isinstance(path, str | os.PathLike) else None


def _headers(
    name: str | None, filename: str | None, part: Part, media_type: str | None
) -> str:
    """The header of a part, each line ended."""
    disposition = []
    if name is not None:
        disposition = ["form-data", f'name="{name.translate(_NAME)}"']
    if filename is not None:
        disposition = disposition or ["attachment"]
        disposition.append(f'filename="{filename.translate(_NAME)}"')
    lines = {}
    if disposition:
        lines["content-disposition"] = ("Content-Disposition", "; ".join(disposition))
    if media_type is not None:
        lines["content-type"] = ("Content-Type", media_type)
    for key, value in part.headers.items():
        if (text := header_text(header(key), value)) is not None:
            lines[key.lower()] = (key, text)
    pairs = [check_header(key, value) for key, value in lines.values()]
    return "".join(f"{key}: {value}\r\n" for key, value in pairs)
