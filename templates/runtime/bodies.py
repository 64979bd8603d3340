"""From the value of a body to its bytes: one case for each kind of media type.

`encode_body(Body("text/plain"), "hi")` gives `("text/plain; charset=utf-8", b"hi")`.
What is in the value never decides about the media type.
"""

import re
from collections.abc import AsyncIterable, Callable, Iterator, Mapping
from typing import Any
from urllib.parse import quote_plus

from .encoding import (
    encode_form,
    encode_json,
    simplify,
    to_text,
    without_read_only,
)
from .errors import InvalidArgumentError
from .lazy import part
from .media import covers, is_form, is_json, is_xml, series
from .operation import query
from .parameters import query_text
from .shapes import Body, Encoding
from .uploads import AsyncItems, Items, Upload, is_binary, is_file, joined, source_of

_MULTIPART = re.compile("multipart/", re.IGNORECASE)
_BINARY = re.compile(
    "(audio|font|image|video)/|application/octet-stream", re.IGNORECASE
)
_CHARSET = re.compile(r';\s*charset\s*=\s*"?([^\s";]+)', re.IGNORECASE)


def encode_body(body: Body, value: Any) -> tuple[str, bytes | Upload]:
    """The media type and the content of a body; bytes are sent as they are."""
    content_type = _settled(body.content_type)
    if isinstance(value, bytes | bytearray | memoryview):
        return content_type, bytes(value)
    try:
        return _encode(body, content_type, value)
    except (TypeError, ValueError) as error:
        if isinstance(error, InvalidArgumentError):
            raise
        raise InvalidArgumentError(f"the body cannot be sent: {error}") from error


def sent_as(body: Body, content_type: str) -> Body:
    """The body in one of its media types; raises `ValueError` for any other."""
    known = (body, *body.others)
    for other in known:
        if covers(other.content_type, content_type):
            needed, fields = body.required, body.fields
            return other._replace(
                content_type=content_type, required=needed, fields=fields
            )
    names = ", ".join(f"`{other.content_type}`" for other in known)
    raise ValueError(f"`content_type` is {content_type!r}: the API takes {names}")


def _settled(content_type: str) -> str:
    """The media type, which has to be one; bytes of any type are an octet stream."""
    if content_type.startswith("*/*"):
        return "application/octet-stream"
    if "*" in content_type:
        raise InvalidArgumentError(
            f"the body may be any {content_type}: say which one with content_type=..."
        )
    return content_type


def _encode(body: Body, content_type: str, value: Any) -> tuple[str, bytes | Upload]:
    if is_json(content_type):
        return content_type, encode_json(without_read_only(value))
    if is_form(content_type):
        return content_type, "&".join(_pairs(body, value)).encode("ascii")
    if _MULTIPART.match(content_type):
        text, content = part("multipart").encode_multipart(
            content_type, body.parts, value
        )
        return text, content
    if is_xml(content_type) and not (isinstance(value, str) or is_binary(value)):
        return content_type, _xml(body, content_type, value)
    if series(content_type) and not is_file(value):
        return content_type, _lines(content_type, value)
    is_text = isinstance(value, str) and not _BINARY.match(content_type)
    if is_text or (content_type.lower().startswith("text/") and not is_binary(value)):
        return _text(content_type, to_text(value))
    return content_type, joined(source_of(value))


def _text(content_type: str, text: str) -> tuple[str, bytes]:
    """The text in the character set of the media type, which is UTF-8 if none is said."""
    charset = _CHARSET.search(content_type)
    if charset is not None:
        try:
            return content_type, text.encode(charset[1])
        except LookupError:
            raise ValueError(f"the character set {charset[1]!r} is unknown") from None
    is_text = content_type.lower().startswith("text/")
    return f"{content_type}; charset=utf-8" if is_text else content_type, text.encode()


def _xml(body: Body, content_type: str, value: Any) -> bytes:
    charset = _CHARSET.search(content_type)
    type_ = body.type() if body.type is not None else Any
    hint = {"name": "root"} if body.xml is None else body.xml
    value = without_read_only(value)
    encoding = charset[1] if charset else "UTF-8"
    content: bytes = part("markup").encode_xml(value, type_, hint, encoding)
    return content


def _lines(content_type: str, values: Any) -> bytes | Upload:
    """Each value as JSON on a line of its own; an iterator's when it is its turn."""
    is_sequence = series(content_type) == "records"
    before = b"\x1e" if is_sequence else b""  # RFC 7464 §2.2

    def write(value: Any) -> bytes:
        return before + encode_json(without_read_only(value)) + b"\n"

    if isinstance(values, AsyncIterable):
        return Upload(AsyncItems(values, write))
    if isinstance(values, str | Mapping):
        raise TypeError("pass a list or an iterator, with one value for each line")
    if isinstance(values, list | tuple):  # nobody waits for the first of them
        return b"".join(map(write, values))
    return Upload(Items(values, write))


def members(value: Any) -> Iterator[tuple[str, Any]]:
    """The properties of an object body that have a value."""
    simple = value if isinstance(value, Mapping) else simplify(without_read_only(value))
    if not isinstance(simple, Mapping):
        raise TypeError("a form is made of a mapping or a model")
    for name, member in simplify(dict(simple)).items():
        if member is not None:
            yield name, member


def _pairs(body: Body, value: Any) -> Iterator[str]:
    """The `name=value` pairs of a form (OpenAPI 3.2 §4.15)."""
    for name, member in members(value):
        encoding = body.parts.by_name.get(name, Encoding())
        if encoding.style is not None:
            text = styled(name, member, encoding)
        elif is_json(encoding.content_type or ""):
            text = "&".join(_each(name, member, _json_text))
        else:
            text = encode_form([(name, without_read_only(member))]).decode("ascii")
        if text:
            yield text


def styled(name: str, member: Any, encoding: Encoding) -> str:
    """The property as a query parameter of that style is written."""
    style = encoding.style or "form"
    explode = style in ("form", "deepObject")
    if encoding.explode is not None:
        explode = encoding.explode
    reserved = encoding.allow_reserved
    parameter = query(name, name, style=style, explode=explode, allow_reserved=reserved)
    return query_text(parameter, without_read_only(member))


def _json_text(value: Any) -> str:
    return encode_json(without_read_only(value)).decode("utf-8")


def _each(name: str, member: Any, write: Callable[[Any], str]) -> Iterator[str]:
    """A pair for each item: encodings hold for the items of an array (§4.15.1)."""
    for item in member if isinstance(member, list | tuple) else [member]:
        yield f"{quote_plus(name)}={quote_plus(write(item))}"
