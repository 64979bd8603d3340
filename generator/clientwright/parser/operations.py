"""Operations: path items, parameters, bodies and responses (OpenAPI 3.1 §4.8.8 to §4.8.17)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clientwright.model import (
    AnySchema,
    MediaType,
    Operation,
    Parameter,
    ParameterIn,
    RequestBody,
    Response,
    SecurityRequirement,
    StringSchema,
    Style,
)
from clientwright.parser import extensions
from clientwright.parser.extensions import given_name
from clientwright.parser.schemas import SchemaReader
from clientwright.source.document import Node

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_DEFAULT_STYLES: dict[str, Style] = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


def read_operations(root: Node, reader: SchemaReader) -> tuple[Operation, ...]:
    """Every operation of the document, paths and methods in document order."""
    paths = root.get("paths")
    default_security = _read_security(root.get("security")) or ()
    return tuple(
        _read_operation(path, path_item.resolve(), method, node, default_security, reader)
        for path, path_item in (paths.resolve().items() if paths else ())
        for method, node in _methods(path_item.resolve())
        if isinstance(node.value, dict)
    )


def _methods(path_item: Node) -> Iterator[tuple[str, Node]]:
    """The operations of a path by their methods; 3.2 §4.9.1 lets a path have any method, spelled as it is sent."""
    for key, node in path_item.items():
        if key in METHODS:
            yield key.upper(), node
        elif key == "additionalOperations":
            yield from node.items()


_IGNORED_HEADERS = frozenset({"accept", "authorization", "content-type"})


def _ignored(node: Node) -> str:
    """3.1 §4.8.12: media types and security say what these headers hold."""
    return f"the header parameter `{node.text('name')}` is left to the client, as OpenAPI demands"


def _read_operation(
    path: str,
    path_item: Node,
    method: str,
    node: Node,
    default_security: tuple[SecurityRequirement, ...],
    reader: SchemaReader,
) -> Operation:
    tags = node.get("tags")
    security = _read_security(node.get("security"))
    return Operation(
        pointer=node.pointer,
        method=method,
        path=path,
        id=node.text("operationId"),
        summary=node.text("summary"),
        description=node.text("description"),
        tags=tuple(str(tag.value) for tag in tags.elements()) if tags else (),
        parameters=_complete(path, node, _read_parameters(path_item.get("parameters"), node.get("parameters"), reader)),
        request_body=_read_request_body(node.get("requestBody"), reader),
        responses=_read_responses(node.get("responses"), reader),
        security=default_security if security is None else security,
        is_deprecated=node.flag("deprecated"),
        group=given_name(node, extensions.GROUP),
        name=given_name(node, extensions.METHOD),
    )


def _read_parameters(shared: Node | None, own: Node | None, reader: SchemaReader) -> tuple[Parameter, ...]:
    """The parameters of an operation; its own replace those of the path item with the same name and place."""
    found: dict[tuple[str, str], Parameter] = {}
    for group in (shared, own):
        for element in group.elements() if group else ():
            node = element.resolve()
            if node.text("in") == "header" and (node.text("name") or "").lower() in _IGNORED_HEADERS:
                reader.report.note("ignored-header", node.pointer, _ignored(node))
                continue
            if isinstance(node.value, dict) and node.text("in") == "querystring":
                message = "a parameter that is the whole query string is left out; calls can give `options.query`"
                reader.report.warning("degraded", node.pointer, message)
            elif isinstance(node.value, dict):
                parameter = _read_parameter(node, reader)
                found[parameter.location, parameter.name] = parameter
    return tuple(found.values())


def _complete(path: str, operation: Node, parameters: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    """The parameters, and one for each expression of the path that has none: it takes text.

    Validation calls such a document broken; where the user wants to go on, the operation can be called all the same.
    """
    known = {parameter.name for parameter in parameters if parameter.location == "path"}
    missing = dict.fromkeys(name for name in re.findall(r"\{([^{}]*)\}", path) if name not in known)
    place = operation.pointer
    text = StringSchema(place)
    return (*parameters, *(Parameter(place, name, "path", text, "simple", False, True) for name in missing))


def _read_parameter(node: Node, reader: SchemaReader) -> Parameter:
    location: ParameterIn = _location(node.text("in"))
    schema = node.get("schema")
    content = next((media.get("schema") for _, media in _members(node.get("content"))), None)
    source = schema or content
    style = node.text("style")
    explode = node.get("explode")
    chosen: Style = _DEFAULT_STYLES[location] if style is None else _style(style)
    if schema is None and content is not None:
        reader.report.warning(
            "unsupported", node.pointer, f"the `content` of parameter `{node.text('name')}` is sent as text"
        )
    return Parameter(
        pointer=node.pointer,
        name=node.text("name") or "",
        location=location,
        schema=AnySchema(node.pointer) if source is None else reader.read(source),
        style=chosen,
        explode=chosen == "form" if explode is None else explode.value is True,
        is_required=location == "path" or node.flag("required"),
        is_deprecated=node.flag("deprecated"),
        description=node.text("description"),
        given_name=given_name(node, extensions.PARAMETER),
    )


def _location(name: str | None) -> ParameterIn:
    match name:
        case "path" | "header" | "cookie":
            return name
        case _:
            return "query"


def _style(name: str) -> Style:
    match name:
        case "simple" | "label" | "matrix" | "spaceDelimited" | "pipeDelimited" | "deepObject":
            return name
        case _:
            return "form"


def _read_request_body(reference: Node | None, reader: SchemaReader) -> RequestBody | None:
    if reference is None:
        return None
    node = reference.resolve()
    media_types = _read_media_types(node.get("content"), reader)
    return RequestBody(node.pointer, media_types, node.flag("required"), node.text("description"))


def _read_responses(responses: Node | None, reader: SchemaReader) -> tuple[Response, ...]:
    found = []
    for status, reference in _members(responses):
        if not status.startswith("x-"):
            node = reference.resolve()
            media_types = _read_media_types(node.get("content"), reader)
            found.append(Response(node.pointer, status, node.text("description") or "", media_types))
    return tuple(found)


def _read_media_types(content: Node | None, reader: SchemaReader) -> tuple[MediaType, ...]:
    """The media types of a body in document order, which is also the order of preference."""
    return tuple(_read_media_type(name, node.resolve(), reader) for name, node in _members(content))


def _read_media_type(name: str, node: Node, reader: SchemaReader) -> MediaType:
    schema, item = node.get("schema"), node.get("itemSchema")
    if item is not None and schema is None:
        reader.report.warning("degraded", item.pointer, f"the items of `{name}` are not read one by one")
    return MediaType(node.pointer, name, reader.read(schema) if schema else AnySchema(node.pointer))


def _read_security(node: Node | None) -> tuple[SecurityRequirement, ...] | None:
    """The alternatives of a `security` list; `None` where there is none, which is not the same as an empty one.

    The schemes of each stand by their names, so that alternatives that mean the same are equal.
    """
    if node is None:
        return None
    return tuple(
        SecurityRequirement(
            tuple(
                (name, tuple(str(scope.value) for scope in scopes.elements()))
                for name, scopes in sorted(requirement.items(), key=lambda item: item[0])
            )
        )
        for requirement in node.elements()
        if isinstance(requirement.value, dict)
    )


def _members(node: Node | None) -> tuple[tuple[str, Node], ...]:
    return tuple(node.items()) if node is not None else ()
