"""From a document to the API model.

`validate` says what is wrong with a document, `upgrade` rewrites older versions to the 3.1 dialect, and `parse` reads
what has passed both into `clientwright.model`.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from clientwright.diagnostics import Report
from clientwright.model import Api, Operation, RequestBody, Response, Schema, SchemaDefinition, Tag, Webhook
from clientwright.parser.links import read_links
from clientwright.parser.operations import read_operations
from clientwright.parser.pagination import infer_pagination
from clientwright.parser.schemas import SchemaReader, apply_discriminators
from clientwright.parser.security import find_token_operation, read_security_schemes
from clientwright.parser.servers import read_servers, share_servers
from clientwright.parser.uploads import take_files
from clientwright.parser.webhooks import read_webhooks
from clientwright.source.document import Document, Node


def parse(document: Document, report: Report) -> Api:
    """The document as an API model; the document must have passed `validate` and `upgrade`."""
    root = document.node
    info = root.get("info")
    components = root.get("components")
    reader = SchemaReader(report)
    definitions = _read_schemas(components.get("schemas") if components else None, reader)
    operations = read_links(root, read_operations(root, reader))
    webhooks = read_webhooks(root, reader)
    schemas = apply_discriminators(definitions, _schemas_of(operations, webhooks))
    operations, schemas = take_files(operations, schemas, _schemas_of(operations, webhooks))
    operations = infer_pagination(operations, schemas)
    servers, operations = share_servers(read_servers(root.get("servers")), operations)
    schemes = read_security_schemes(components.get("securitySchemes") if components else None, report)
    return Api(
        pointer=root.pointer,
        openapi=root.text("openapi") or "",
        title=(info.text("title") if info else None) or "",
        version=(info.text("version") if info else None) or "",
        description=info.text("description") if info else None,
        servers=servers,
        tags=_read_tags(root.get("tags")),
        operations=operations,
        schemas=schemas,
        security_schemes=find_token_operation(schemes, operations),
        sha256=document.sha256,
        webhooks=webhooks,
    )


def _read_schemas(schemas: Node | None, reader: SchemaReader) -> tuple[SchemaDefinition, ...]:
    if schemas is None:
        return ()
    return tuple(SchemaDefinition(name, _read_component(node, reader), node.pointer) for name, node in schemas.items())


def _read_component(node: Node, reader: SchemaReader) -> Schema:
    """The schema under its own place, also where it is nothing but the one schema inside an `allOf`."""
    return replace(reader.read(node), pointer=node.pointer)


def _schemas_of(operations: tuple[Operation, ...], webhooks: tuple[Webhook, ...]) -> Iterator[Schema]:
    """The schemas of parameters, bodies and answers."""
    bodies: list[RequestBody | Response | None] = [webhook.request_body for webhook in webhooks]
    for operation in operations:
        yield from (parameter.schema for parameter in operation.parameters)
        bodies += (operation.request_body, *operation.responses)
    for media in (media for body in bodies if body is not None for media in body.media_types):
        yield from (media.schema, *([media.item] if media.item is not None else []))


def _read_tags(tags: Node | None) -> tuple[Tag, ...]:
    if tags is None:
        return ()
    return tuple(Tag(node.pointer, node.text("name") or "", node.text("description")) for node in tags.elements())
