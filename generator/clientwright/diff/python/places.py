"""Places of classes and their fields in the words of the document, as the changes on the wire have them."""

from __future__ import annotations

import re

from clientwright.diff.wire.describe import schema_path
from clientwright.pointer import Pointer

_GAP = re.compile(r"\{[^{}]*\}")
_TOP = re.compile(r"(: request body|: answer \w+)$")


def place_of(pointer: Pointer) -> str:
    """What people call the place of a class."""
    match pointer.tokens:
        case ("components", "schemas", name, *rest):
            return f"{name}{schema_path(rest)}"
        case ("paths", path, method, "requestBody", *rest) if "schema" in rest:
            return f"{method.upper()} {path}: request body{_inside(rest)}"
        case ("paths", path, method, "responses", status, *rest) if "schema" in rest:
            return f"{method.upper()} {path}: answer {status}{_inside(rest)}"
        case ("paths", path, method, "parameters", index, "schema", *rest) if index.isdigit():
            inside = schema_path(rest)
            return f"{method.upper()} {path}: parameter {int(index) + 1}{', ' + inside if inside else ''}"
        case _:
            return str(pointer)


def _inside(rest: list[str]) -> str:
    inside = schema_path(rest[rest.index("schema") + 1 :]).removeprefix(".")
    return f", {inside}" if inside else ""


def place_of_field(pointer: Pointer, wire: str) -> str:
    """What people call a property of a class."""
    place = place_of(pointer)
    return f"{place}, {wire}" if _TOP.search(place) else f"{place}.{wire}"


def blank(pointer: Pointer) -> tuple[str, ...]:
    """The place without the names of gaps in paths, which do not tell two places apart."""
    return tuple(_GAP.sub("{}", token) if index == 1 else token for index, token in enumerate(pointer.tokens))
