"""Servers: where calls go by default."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from clientwright.diff.wire.findings import Finding
from clientwright.diff.wire.operations import Operation
from clientwright.pointer import Pointer
from clientwright.source.document import Node

_PORT = re.compile(r"^(http://[^/]*):80(?=/|$)|^(https://[^/]*):443(?=/|$)", re.IGNORECASE)
"""The ports that are taken where none is written."""
_HINT = "who relies on the old address must change it"


def compare_servers(old: Node, new: Node, *, only_hosts: bool = False) -> Iterator[Finding]:
    """The findings about the servers of a document.

    Where what a server has after its host is now written at each path, or the other way round, only hosts count.
    """
    mine, theirs = _urls(old), _urls(new)
    if only_hosts:
        mine, theirs = ({urljoin(url, "/"): node for url, node in urls.items()} for urls in (mine, theirs))
    # 3.1 §4.8.1: `/` is what no servers mean: calls go to an address that the document does not tell
    mine, theirs = ({} if urls.keys() == {"/"} else urls for urls in (mine, theirs))
    yield from _compare(mine, theirs, (_place(old), _place(new)))


def compare_own_servers(old: Operation, new: Operation) -> Iterator[Finding]:
    """The findings about the servers of an operation, where those of the document are not meant, or were not."""
    one, other = _owner(old), _owner(new)
    if one.pointer.tokens or other.pointer.tokens:
        yield from _compare(_urls(one), _urls(other), (_place(one), _place(other)))


def _owner(operation: Operation) -> Node:
    """Who lists the servers of an operation: itself, else its path, else the document."""
    owners = (owner for owner in (operation.node, operation.item) if _servers(owner))
    return next(owners, operation.node.document.node)


def _compare(mine: dict[str, Node], theirs: dict[str, Node], places: tuple[Pointer, Pointer]) -> Iterator[Finding]:
    for url in mine:
        if url not in theirs:
            hint = _HINT if theirs else None
            yield Finding("api-server-removed", "dangerous", f"the server `{url}` is gone", *places, (url, None), hint)
    for url, server in theirs.items():
        if url in mine:
            yield from _compare_variables(mine[url], server, places)
        else:
            yield Finding("api-server-added", "non-breaking", f"the server `{url}` is new", *places, (None, url))
    if mine.keys() == theirs.keys() and mine:
        first, other = next(iter(mine)), next(iter(theirs))
        if first != other:
            phrase = f"the first server is now `{other}`, and not `{first}`"
            yield Finding("api-server-default-changed", "dangerous", phrase, *places, (first, other))


def _compare_variables(old: Node, new: Node, places: tuple[Pointer, Pointer]) -> Iterator[Finding]:
    """The findings about the values that the variables of a server may have."""
    before, after = old.get("variables"), new.get("variables")
    for name, variable in before.items() if before else ():
        mine, theirs = _values(variable), _values(after.get(name) if after else None)
        if not mine or not theirs:
            continue
        which = f"`{name}` of the server `{new.text('url')}`"
        where = (variable.pointer, new.pointer)
        for value in (value for value in mine if value not in theirs):
            phrase = f"{which} can no longer be `{value}`"
            yield Finding("api-server-removed", "dangerous", phrase, *where, (value, None), _HINT, places)
        for value in (value for value in theirs if value not in mine):
            phrase = f"{which} can now be `{value}`, too"
            yield Finding("api-server-added", "non-breaking", phrase, *where, (None, value), None, places)


def _values(variable: Node | None) -> list[str]:
    held = variable.get("enum") if variable else None
    return [node.value for node in held.elements() if isinstance(node.value, str)] if held else []


def _servers(node: Node) -> list[Node]:
    held = node.get("servers")
    return list(held.elements()) if held else []


def _urls(node: Node) -> dict[str, Node]:
    """The servers by address, with the defaults of their variables filled in."""
    urls: dict[str, Node] = {}
    for server in _servers(node):
        urls.setdefault(_filled(server), server)
    return urls or {"/": node}


def _filled(server: Node) -> str:
    url = (server.text("url") or "").rstrip("/")
    variables = server.get("variables")
    for name, variable in variables.items() if variables else ():
        url = url.replace("{" + name + "}", variable.text("default") or "")
    return _PORT.sub(r"\1\2", url) or "/"


def _place(node: Node) -> Pointer:
    held = node.get("servers")
    return held.pointer if held else node.pointer
