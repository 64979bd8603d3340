"""Operations: path items, parameters, bodies and responses (OpenAPI 3.1 §4.8.8 to §4.8.17)."""

from __future__ import annotations

from clientwright.model import AnySchema, Operation, Response, Schema, SecurityRequirement
from clientwright.parser import extensions
from clientwright.parser.bodies import read_media_types, read_request_body
from clientwright.parser.extensions import given_name
from clientwright.parser.parameters import read_parameters
from clientwright.parser.schemas import SchemaReader
from clientwright.parser.servers import read_own_servers
from clientwright.source.document import Node
from clientwright.source.positions import methods_of


def read_operations(root: Node, reader: SchemaReader) -> tuple[Operation, ...]:
    """Every operation of the document, paths and methods in document order."""
    paths = root.get("paths")
    return tuple(
        _read_operation(root, (path, method), path_item.resolve(), node, reader)
        for path, path_item in (paths.resolve().items() if paths else ())
        for _, method, node in methods_of(path_item.resolve())
        if isinstance(node.value, dict)
    )


def _read_operation(root: Node, key: tuple[str, str], path_item: Node, node: Node, reader: SchemaReader) -> Operation:
    path, method = key
    default_security = _read_security(root.get("security")) or ()
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
        parameters=read_parameters(path, path_item, node, reader),
        request_body=read_request_body(node.get("requestBody"), reader),
        responses=_read_responses(node.get("responses"), reader),
        security=default_security if security is None else security,
        is_deprecated=node.flag("deprecated"),
        servers=read_own_servers(path_item, node),
        group=given_name(node, extensions.GROUP),
        name=given_name(node, extensions.METHOD),
    )


def _read_responses(responses: Node | None, reader: SchemaReader) -> tuple[Response, ...]:
    found = []
    for status, reference in _members(responses):
        if not status.startswith("x-"):
            node = reference.resolve()
            media_types = read_media_types(node.get("content"), reader)
            for media in media_types:
                if media.item is not None and not media.sequence and media.schema.pointer == media.pointer:
                    message = f"the items of `{media.name}` are not read one by one"
                    reader.report.warning("degraded", media.item.pointer, message)
            headers = (_read_header(name, header.resolve(), reader) for name, header in _members(node.get("headers")))
            doc = node.text("description") or ""
            found.append(Response(node.pointer, status, doc, media_types, tuple(headers)))
    return tuple(found)


def _read_header(name: str, node: Node, reader: SchemaReader) -> tuple[str, Schema]:
    """A header and its schema, which may stand under a media type (3.1 §4.8.21)."""
    content = node.get("content")
    holders = [member.resolve() for _, member in content.items()] if content else [node]
    schema = holders[0].get("schema") if holders else None
    return name, reader.read(schema) if schema else AnySchema(node.pointer)


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
