"""Servers of the document, of a path and of an operation (OpenAPI 3.1 §4.8.5)."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace

from clientwright.model import Operation, Server
from clientwright.source.document import Node


def read_servers(servers: Node | None) -> tuple[Server, ...]:
    """The servers of a list in document order; the first one is taken by default."""
    if servers is None:
        return ()
    return tuple(
        Server(node.pointer, _read_url(node), node.text("description"), node.text("name"))
        for node in servers.elements()
    )


def share_servers(
    shared: tuple[Server, ...], operations: tuple[Operation, ...]
) -> tuple[tuple[Server, ...], tuple[Operation, ...]]:
    """The servers of the API, and the operations less what they share with it.

    Where the document names no servers but each operation does, the API's are those of most operations.
    """
    if not shared and all(operation.servers for operation in operations):
        lists = [operation.servers for operation in operations]
        counts = Counter(map(_addresses, lists))
        shared = min(lists, key=lambda servers: (-counts[_addresses(servers)], _addresses(servers)), default=())
    return shared, tuple(
        replace(operation, servers=() if _addresses(operation.servers) == _addresses(shared) else operation.servers)
        for operation in operations
    )


def _addresses(servers: tuple[Server, ...]) -> tuple[str, ...]:
    return tuple(server.url for server in servers)


def read_own_servers(path_item: Node, operation: Node) -> tuple[Server, ...]:
    """The servers of an operation, else those of its path (3.1 §4.8.9)."""
    return read_servers(operation.get("servers")) or read_servers(path_item.get("servers"))


def _read_url(server: Node) -> str:
    """The address with its variables at their defaults (3.1 §4.8.5); those without one stay open."""
    url, variables = server.text("url") or "/", server.get("variables")
    for name, variable in variables.items() if variables else ():
        default = variable.text("default")
        url = url if default is None else url.replace(f"{{{name}}}", default)
    return url
