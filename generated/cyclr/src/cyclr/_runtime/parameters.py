"""The text of parameters: every style of OpenAPI 3.2 §4.12, with RFC 6570's rules.

`query_text(query("ids", "id"), [1, 2])` gives `id=1&id=2`. Delimiters stand between
encoded values, so no value can be taken for one.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

from .encoding import to_text
from .errors import InvalidArgumentError
from .media import is_form
from .operation import Parameter
from .values import Flat, content, flat, leaves

_DELIMITER = {
    "spaceDelimited": " ",
    "pipeDelimited": "|",
    "tabDelimited": "\t",
}
_RESERVED = {
    "path": ":/@!$&'()*+,;=",
    "query": ":/?@!$'()*,;=",
    "cookie": ":/?#[]@!$&'()*+=",
}
"""What `allowReserved` leaves alone: the reserved characters of RFC 3986, less those
that would end the value where it stands, or mean something else there.
"""
_FORM = _RESERVED["query"] + "&+"
_TRIPLE = r"(%[0-9A-Fa-f]{2})"
_COOKIE_NAME = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
_COOKIE_VALUE = r'[!#-+\--:<-\[\]-~]*|"[!#-+\--:<-\[\]-~]*"'

Write = Callable[[str], str]


def path_text(parameter: Parameter, value: Any) -> str:
    """The text that fills a gap in the path; a "/" in the value cannot split it."""
    if parameter.content is not None:
        text = encode(content(parameter, value))
    elif (given := flat(parameter, value)) in ([], {}):
        text = ""
    elif parameter.style == "matrix":
        text = _matrix(parameter, given)
    else:
        is_label = parameter.style == "label"
        delimiter = "." if is_label and parameter.explode else _delimiter(parameter)
        between = "=" if parameter.explode else delimiter
        joined = _joined(given, delimiter, between, _writer(parameter))
        text = f".{joined}" if is_label else joined
    if not text:
        raise InvalidArgumentError(
            f"`{parameter.argument}` is empty: it is in the path"
        )
    return text


def query_text(parameter: Parameter, value: Any) -> str:
    """The `name=value` pairs of a query, joined with "&"; "" for an empty array."""
    if parameter.location == "querystring":
        text = content(parameter, value)
        if is_form(parameter.content or ""):
            return _encode_some(text, _FORM)
        return encode(text)
    pairs = list(_pairs(parameter, value, encode))
    if not pairs and parameter.allow_empty:
        return f"{encode(parameter.name)}="
    return "&".join(pairs)


def cookie_text(parameter: Parameter, value: Any) -> str:
    """The `name=value` pairs of a `Cookie` header; "" for an empty array."""
    return "; ".join(_pairs(parameter, value, _name_writer(parameter)))


def header_text(parameter: Parameter, value: Any) -> str | None:
    """The value of a header, not encoded: headers have no escapes.

    `None` for an empty array or object, which has no header.
    """
    if parameter.content is not None:
        return content(parameter, value)
    given = flat(parameter, value)
    if given in ([], {}):
        return None
    delimiter = _DELIMITER.get(parameter.style, ",")
    return _joined(given, delimiter, "=" if parameter.explode else delimiter, str)


def encode(value: Any) -> str:
    """The text of a value, with all but the unreserved characters percent-encoded."""
    text = value if type(value) is str else to_text(value)
    if text.isascii() and text.isalnum():  # as most are
        return text
    return quote(text, safe="")


def _matrix(parameter: Parameter, value: Flat) -> str:
    """RFC 6570 §3.2.7: a name whose value is empty stands without a "="."""
    write, name = _writer(parameter), encode(parameter.name)
    if not parameter.explode or isinstance(value, str):
        pairs = [(name, _joined(value, ",", ",", write))]
    elif isinstance(value, list):
        pairs = [(name, write(item)) for item in value]
    else:
        pairs = [(encode(key), write(str(member))) for key, member in value.items()]
    return "".join(f";{name}={text}" if text else f";{name}" for name, text in pairs)


def _pairs(parameter: Parameter, value: Any, write_name: Write) -> Iterator[str]:
    """The `name=value` pairs in the styles that have names; none for an empty array."""
    name, write = write_name(parameter.name), _writer(parameter)
    if parameter.content is not None:
        yield f"{name}={encode(content(parameter, value))}"
    elif parameter.style == "deepObject":
        for keys, text in leaves(parameter, value):
            brackets = "".join(f"%5B{encode(key)}%5D" for key in keys)
            yield f"{name}{brackets}={write(text)}"
    elif (given := flat(parameter, value)) in ([], {}):
        return
    elif isinstance(given, str):
        yield f"{name}={write(given)}"
    elif not parameter.explode:
        delimiter = _delimiter(parameter)
        yield f"{name}={_joined(given, delimiter, delimiter, write)}"
    elif isinstance(given, list):
        yield from (f"{name}={write(item)}" for item in given)
    else:
        for key, member in given.items():
            for item in member if isinstance(member, list) else [member]:
                yield f"{write_name(key)}={write(item)}"


def _delimiter(parameter: Parameter) -> str:
    return quote(_DELIMITER.get(parameter.style, ","), safe=",")


def _joined(value: Flat, delimiter: str, between: str, write: Write) -> str:
    if isinstance(value, dict):
        pairs = [f"{write(k)}{between}{write(str(v))}" for k, v in value.items()]
        return delimiter.join(pairs)
    if isinstance(value, list):
        return delimiter.join(map(write, value))
    return write(value)


# --- Characters -----------------------------------------------------------------------


def _writer(parameter: Parameter) -> Write:
    """How a text of the parameter is written."""
    if parameter.style == "cookie":
        return lambda text: _unescaped(parameter, text, _COOKIE_VALUE)
    if parameter.allow_reserved:
        safe = _RESERVED[parameter.location]
        return lambda text: _encode_some(text, safe)
    return encode


def _name_writer(parameter: Parameter) -> Write:
    if parameter.style == "cookie":
        return lambda text: _unescaped(parameter, text, _COOKIE_NAME)
    return encode


def _encode_some(text: str, safe: str) -> str:
    """RFC 6570 §3.2.3: escapes stay, and so do the characters that are safe."""
    parts = enumerate(re.split(_TRIPLE, text))
    return "".join(part if i % 2 else quote(part, safe=safe) for i, part in parts)


def _unescaped(parameter: Parameter, text: str, allowed: str) -> str:
    """The text as it is, since the style `cookie` has no escapes (RFC 6265 §4.1.1)."""
    if re.fullmatch(allowed, text):
        return text
    raise InvalidArgumentError(
        f"`{parameter.argument}` cannot be sent: a cookie holds no spaces, quotes, "
        "commas, semicolons, backslashes or characters beyond ASCII: escape them as the API expects"
    )
