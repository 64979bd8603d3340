"""Servers: where calls go by default."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from clientwright.diff.wire.findings import Finding
from clientwright.pointer import Pointer
from clientwright.source.document import Node


def compare_servers(old: Node, new: Node, *, only_hosts: bool = False) -> Iterator[Finding]:
    """The findings about the servers of a document, a path or an operation.

    Where what a server has after its host is now written at each path, or the other way round, only hosts count.
    """
    mine, theirs = _urls(old), _urls(new)
    if only_hosts:
        mine, theirs = (dict.fromkeys(urljoin(url, "/") for url in urls) for urls in (mine, theirs))
    if list(mine) == list(theirs):
        return
    places = (_place(old), _place(new))
    for url in mine:
        if url not in theirs:
            hint = "who relies on the old address must change it" if theirs else None
            yield Finding("api-server-removed", "dangerous", f"the server `{url}` is gone", *places, (url, None), hint)
    for url in theirs:
        if url not in mine:
            yield Finding("api-server-added", "non-breaking", f"the server `{url}` is new", *places, (None, url))
    if mine.keys() == theirs.keys():
        first, other = next(iter(mine)), next(iter(theirs))
        if first != other:
            phrase = f"the first server is now `{other}`, and not `{first}`"
            yield Finding("api-server-default-changed", "dangerous", phrase, *places, (first, other))


def _urls(node: Node) -> dict[str, None]:
    """The addresses with the defaults of their variables filled in."""
    held = node.get("servers")
    return dict.fromkeys(_filled(server) for server in held.elements()) if held else {}


def _filled(server: Node) -> str:
    url = (server.text("url") or "").rstrip("/")
    variables = server.get("variables")
    for name, variable in variables.items() if variables else ():
        url = url.replace("{" + name + "}", variable.text("default") or "")
    return url


def _place(node: Node) -> Pointer:
    held = node.get("servers")
    return held.pointer if held else node.pointer
