"""The text of parameters: every style of OpenAPI 3.1 §4.8.12, with RFC 6570's rules.

`query_text(query("ids", "id"), [1, 2])` gives `id=1&id=2`. Delimiters stand between
encoded values, so no value can be taken for one.
"""

from collections.abc import Mapping, Sequence, Set
from typing import Any
from urllib.parse import quote

import msgspec

from .encoding import to_plain, to_text
from .errors import InvalidArgumentError
from .operation import Parameter

_LABEL_DELIMITER = {"label": ".", "simple": ",", "matrix": ";"}
_QUERY_DELIMITER = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def path_text(parameter: Parameter, value: Any) -> str:
    """The text that fills a gap in the path; a "/" in the value cannot split it."""
    value = _plain(parameter, value)
    prefix = {"label": ".", "matrix": ";"}.get(parameter.style, "")
    if parameter.style == "matrix":
        if not parameter.explode or not isinstance(value, list | dict):
            text = f"{encode(parameter.name)}={_joined(value, ',', ',')}"
        elif isinstance(value, list):
            name = encode(parameter.name)
            text = ";".join(f"{name}={encode(item)}" for item in value)
        else:
            text = _joined(value, ";", "=")
    elif parameter.explode:
        text = _joined(value, _LABEL_DELIMITER[parameter.style], "=")
    else:
        text = _joined(value, ",", ",")
    if not text or value in ("", [], {}):
        raise InvalidArgumentError(
            f"`{parameter.argument}` is empty: it is in the path"
        )
    return prefix + text


def query_text(parameter: Parameter, value: Any) -> str:
    """The `name=value` pairs of a query, joined with "&"; "" for an empty array."""
    value = _plain(parameter, value)
    name = encode(parameter.name)
    if parameter.style == "deepObject" and isinstance(value, dict):
        pairs = [f"{name}%5B{encode(k)}%5D={encode(v)}" for k, v in value.items()]
        return "&".join(pairs)
    if isinstance(value, list | dict):
        if not value:
            return ""
        if parameter.explode and isinstance(value, dict):
            return _joined(value, "&", "=")
        if parameter.explode:
            return "&".join(f"{name}={encode(item)}" for item in value)
    delimiter = _QUERY_DELIMITER.get(parameter.style, ",")
    return f"{name}={_joined(value, delimiter, delimiter)}"


def cookie_text(parameter: Parameter, value: Any) -> str:
    """The `name=value` pairs of a `Cookie` header; "" for an empty array."""
    return query_text(parameter, value).replace("&", "; ")


def header_text(parameter: Parameter, value: Any) -> str:
    """The value of a header, not encoded: headers have no escapes."""
    value = _plain(parameter, value)
    if isinstance(value, dict):
        between = "=" if parameter.explode else ","
        return ",".join(f"{k}{between}{to_text(v)}" for k, v in value.items())
    if isinstance(value, list):
        return ",".join(to_text(item) for item in value)
    return to_text(value)


def encode(value: Any) -> str:
    """The text of a value, with all but the unreserved characters percent-encoded."""
    return quote(to_text(value), safe="")


def _joined(value: Any, delimiter: str, between: str) -> str:
    if isinstance(value, dict):
        pairs = [f"{encode(k)}{between}{encode(v)}" for k, v in value.items()]
        return delimiter.join(pairs)
    if isinstance(value, list):
        return delimiter.join(encode(item) for item in value)
    return encode(value)


def _plain(parameter: Parameter, value: Any) -> Any:
    """A scalar, or a list or dict of scalars, without what is `None`."""
    try:
        if isinstance(value, Mapping | msgspec.Struct):
            members = to_plain(value)
            return {k: v for k, v in members.items() if _has_text(v)}
        if isinstance(value, Sequence | Set) and not isinstance(value, str | bytes):
            return [to_text(item) for item in value if _has_text(item)]
        return to_text(value)
    except (TypeError, ValueError) as error:
        reason = f"`{parameter.argument}` cannot be sent: {error}"
        raise InvalidArgumentError(reason) from error


def _has_text(value: Any) -> bool:
    """Whether there is something to send; raises `TypeError` for what is nested."""
    if value is None or value is msgspec.UNSET:
        return False
    to_text(value)
    return True
