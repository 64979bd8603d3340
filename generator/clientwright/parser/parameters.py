"""Parameters: what stands in paths, queries, headers and cookies (OpenAPI 3.1 §4.8.12)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientwright.model import AnySchema, Parameter, ParameterIn, StringSchema, Style
from clientwright.parser.extensions import PARAMETER, given_name
from clientwright.parser.schemas import SchemaReader
from clientwright.source.document import Node

_DEFAULT_STYLES: dict[str, Style] = {"path": "simple", "header": "simple"}
_EXPLODED = frozenset({"form", "cookie", "deepObject"})
"""The styles that explode unless they say otherwise (3.2 §4.12.2); for the last, nothing else is defined."""
_IGNORED_HEADERS = frozenset({"accept", "authorization", "content-type"})


def read_parameters(path: str, path_item: Node, operation: Node, reader: SchemaReader) -> tuple[Parameter, ...]:
    """The parameters of an operation; its own replace those of the path item with the same name and place.

    An expression of the path that has none gets one that takes text. Validation calls such a document broken; where
    the user wants to go on, the operation can be called all the same.
    """
    found: dict[tuple[str, str], Parameter] = {}
    for node in (*_listed(path_item, reader), *_listed(operation, reader)):
        parameter = _read_parameter(node, reader)
        found[parameter.location, parameter.name] = parameter
    sent, _, unsent = path.partition("#")
    for name in _expressions(sent):
        if ("path", name) not in found:
            place = operation.pointer
            found["path", name] = Parameter(place, name, "path", StringSchema(place), "simple", False, True)
    for name in dict.fromkeys(_expressions(unsent)):
        if ("path", name) in found and name not in _expressions(sent):
            message = f"what follows `#` in a path is never sent, so the parameter `{name}` is left out"
            reader.report.warning("degraded", found.pop(("path", name)).pointer, message)
    return tuple(found.values())


def _expressions(path: str) -> list[str]:
    """The names in the gaps of a path."""
    return re.findall(r"\{([^{}]*)\}", path)


def _listed(holder: Node, reader: SchemaReader) -> Iterator[Node]:
    """The parameters of a path item or an operation; media types and security say what some headers hold (§4.8.12)."""
    listed = holder.get("parameters")
    for element in listed.elements() if listed else ():
        node = element.resolve()
        name = node.text("name") or ""
        if node.text("in") == "header" and name.lower() in _IGNORED_HEADERS:
            message = f"the header parameter `{name}` is left to the client, as OpenAPI demands"
            reader.report.note("ignored-header", node.pointer, message)
        elif isinstance(node.value, dict):
            yield node


def _read_parameter(node: Node, reader: SchemaReader) -> Parameter:
    location = _location(node.text("in"))
    schema, contents = node.get("schema"), node.get("content")
    content, media = next(iter(contents.items()), (None, None)) if contents and schema is None else (None, None)
    source = schema or (media.resolve().get("schema") if media else None)
    style, explode = _style(node.text("style") or "", location), node.get("explode")
    return Parameter(
        pointer=node.pointer,
        name=node.text("name") or "",
        location=location,
        schema=AnySchema(node.pointer) if source is None else reader.read(source),
        style=style,
        explode=style in _EXPLODED if explode is None or style == "deepObject" else explode.value is True,
        is_required=location == "path" or node.flag("required"),
        is_deprecated=node.flag("deprecated"),
        description=node.text("description"),
        content=content,
        allows_reserved=location in ("path", "query", "cookie") and node.flag("allowReserved"),
        allows_empty=location == "query" and node.flag("allowEmptyValue"),
        given_name=given_name(node, PARAMETER),
    )


def _location(name: str | None) -> ParameterIn:
    match name:
        case "path" | "querystring" | "header" | "cookie":
            return name
        case _:
            return "query"


def _style(name: str, location: ParameterIn) -> Style:
    match name:
        case "simple" | "label" | "matrix" | "form" | "cookie" | "deepObject":
            return name
        case "spaceDelimited" | "pipeDelimited" | "tabDelimited":
            return name
        case _:
            return _DEFAULT_STYLES.get(location, "form")
