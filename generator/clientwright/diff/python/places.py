"""Places of classes and their fields, as the changes on the wire have them."""

from __future__ import annotations

import re

from clientwright.pointer import Pointer

_GAP = re.compile(r"\{[^{}]*\}")
_TOP = re.compile(r"([:,] request body|[:,] answer \w+|parameter `[^`]*`)$")


def place_of_field(place: str, wire: str) -> str:
    """What people call a property of a class that stands at a place."""
    return f"{place}, {wire}" if _TOP.search(place) else f"{place}.{wire}"


def blank(pointer: Pointer) -> tuple[str, ...]:
    """The place without the names of gaps in paths, which do not tell two places apart."""
    tokens = pointer.tokens
    return (tokens[0], _GAP.sub("{}", tokens[1]), *tokens[2:]) if len(tokens) > 1 else tokens
