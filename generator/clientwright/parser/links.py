"""Links: which operation each leads to, and what it gives its parameters (OpenAPI 3.1 §4.8.20).

    {operationId: getOrder, parameters: {id: $response.body#/id}}
    → Link("self", "GET /orders/{id}", (("path:id", '"$response.body#/id"'),))

What leads nowhere is left out: validation has told of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from msgspec.structs import replace

from clientwright.model import Link, Operation, Response
from clientwright.source.document import Node, parse_reference


def read_links(root: Node, operations: tuple[Operation, ...]) -> tuple[Operation, ...]:
    """The operations with the links of their answers."""
    return tuple(
        replace(operation, responses=tuple(_with_links(root, response, operations) for response in operation.responses))
        for operation in operations
    )


def _with_links(root: Node, response: Response, operations: tuple[Operation, ...]) -> Response:
    node = root.at(response.pointer)
    links = node.get("links") if node is not None else None
    if links is None:
        return response
    found = (_read_link(name, link.resolve(), operations) for name, link in links.items())
    return replace(response, links=tuple(link for link in found if link is not None))


def _read_link(name: str, node: Node, operations: tuple[Operation, ...]) -> Link | None:
    id_, key = node.text("operationId"), _referred(node)
    target = next((o for o in operations if (o.key == key if id_ is None else o.id == id_)), None)
    if target is None:
        return None
    arguments, body = list(_read_parameters(node, target)), node.get("requestBody")
    if body is not None and target.request_body is not None:
        arguments.append(("body", json.dumps(body.value)))
    return Link(name, target.key, tuple(arguments), node.text("description") or "")


def _referred(node: Node) -> str | None:
    """The key of the operation at the place that `operationRef` names in this document."""
    match parse_reference(node.text("operationRef") or "", node.pointer.file).tokens:
        case "paths", path, method:
            return f"{method.upper()} {path}"
        case "paths", path, "additionalOperations", method:
            return f"{method} {path}"
        case _:
            return None


def _read_parameters(node: Node, operation: Operation) -> Iterator[tuple[str, str]]:
    """What the link gives parameters, whose names may stand behind their place: `path.id`."""
    given = node.get("parameters")
    known = {f"{parameter.location}.{parameter.name}": parameter for parameter in operation.parameters}
    known |= {parameter.name: parameter for parameter in reversed(operation.parameters)}
    for name, value in given.items() if given is not None else ():
        if name in known:
            yield known[name].key, json.dumps(value.value)
