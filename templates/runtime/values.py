"""What a parameter sends, before it is written in a style: texts, and lists and dicts of them.

`flat(query("ids", "id"), [1, None, True])` gives `["1", "true"]`.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from .encoding import encode_form, encode_json, simplify, to_text
from .errors import InvalidArgumentError
from .media import is_form, is_json
from .operation import Parameter

Flat = str | list[str] | dict[str, str | list[str]]

_NOT_ASCII = r"[^\0-\x7f]"


def flat(parameter: Parameter, value: Any) -> Flat:
    """A text, or a list or dict of texts, without what is `None`.

    A member of a dict is a list only where the style repeats its name for each item.
    """
    if type(value) is str:
        return value
    repeats = parameter.explode and parameter.location in ("query", "cookie")
    try:
        value = simplify(value)
        if isinstance(value, list):
            return _texts(value)
        if not isinstance(value, dict):
            return to_text(value)
        return {
            name: (
                _texts(items) if repeats and isinstance(items, list) else to_text(items)
            )
            for name, member in value.items()
            if (items := _simplified(member)) is not None
        }
    except (TypeError, ValueError) as error:
        raise _refusal(parameter, str(error)) from error


def leaves(parameter: Parameter, value: Any) -> list[tuple[tuple[str, ...], str]]:
    """Every text in an object, with the keys that lead to it.

    An array of texts has the key "" for each; other arrays are numbered, since what
    belongs to one element must be told from the next.
    """
    try:
        return list(_leaves((), value))
    except RecursionError:
        raise _refusal(parameter, "it contains itself") from None
    except (TypeError, ValueError) as error:
        raise _refusal(parameter, str(error)) from error


def content(parameter: Parameter, value: Any) -> str:
    """The value in the media type that the parameter has in place of a style.

    A form may also be given as the text that it becomes.
    """
    media_type = parameter.content or ""
    try:
        if is_json(media_type):
            text = encode_json(value).decode("utf-8")
            is_header = parameter.location == "header"  # which holds ASCII
            return re.sub(_NOT_ASCII, _escape, text) if is_header else text
        if is_form(media_type) and not isinstance(value, str):
            return encode_form(value).decode("ascii")
        return to_text(value)
    except (TypeError, ValueError) as error:
        raise _refusal(parameter, str(error)) from error


def _texts(items: list[Any]) -> list[str]:
    return [to_text(item) for item in items if _simplified(item) is not None]


def _simplified(value: Any) -> Any:
    return None if value is msgspec.UNSET else simplify(value)


def _leaves(keys: tuple[str, ...], value: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    value = _simplified(value)
    if isinstance(value, dict):
        for key, member in value.items():
            yield from _leaves((*keys, key), member)
    elif isinstance(value, list):
        items = [item for item in map(_simplified, value) if item is not None]
        is_nested = any(isinstance(item, dict | list) for item in items)
        for index, item in enumerate(items):
            yield from _leaves((*keys, str(index) if is_nested else ""), item)
    elif value is not None:
        yield keys, to_text(value)


def _escape(found: re.Match[str]) -> str:
    return json.dumps(found[0])[1:-1]


def _refusal(parameter: Parameter, reason: str) -> InvalidArgumentError:
    return InvalidArgumentError(f"`{parameter.argument}` cannot be sent: {reason}")
