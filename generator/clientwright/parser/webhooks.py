"""Webhooks and callbacks: requests that the API sends (OpenAPI 3.1 §4.8.1, §4.8.18)."""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.model import Webhook
from clientwright.parser.bodies import read_request_body
from clientwright.parser.schemas import SchemaReader
from clientwright.source.document import Node
from clientwright.source.positions import methods_of


def read_webhooks(root: Node, reader: SchemaReader) -> tuple[Webhook, ...]:
    """The webhooks of the document, then the callbacks of its operations."""
    webhooks, paths = root.get("webhooks"), root.get("paths")
    found = [hook for name, item in _members(webhooks) for hook in _of_item(name, item, None, reader)]
    for path, item in _members(paths):
        for _, method, operation in methods_of(item.resolve()):
            found += _callbacks(operation, f"{method} {path}", reader)
    return tuple(found)


def _callbacks(operation: Node, key: str, reader: SchemaReader) -> Iterator[Webhook]:
    for name, callback in _members(operation.get("callbacks")):
        for expression, item in _members(callback.resolve()):
            if not expression.startswith("x-"):
                yield from _of_item(name, item, key, reader)


def _of_item(name: str, item: Node, operation: str | None, reader: SchemaReader) -> Iterator[Webhook]:
    for _, method, node in methods_of(item.resolve()):
        if isinstance(node.value, dict):
            body = read_request_body(node.get("requestBody"), reader)
            summary, description = node.text("summary"), node.text("description")
            yield Webhook(node.pointer, name, method, body, summary, description, operation)


def _members(node: Node | None) -> tuple[tuple[str, Node], ...]:
    return tuple(node.items()) if node is not None and isinstance(node.value, dict) else ()
