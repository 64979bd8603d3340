"""The operations that a document lists, before anything is known about it: it may be broken anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from clientwright.pointer import Pointer
from clientwright.source.document import Document, Node, parse_reference
from clientwright.source.positions import Tokens, methods_of


class Listed(Struct, frozen=True):
    """An operation of a document: where it is listed, and the node that holds it, which may be elsewhere."""

    key: str
    """Method and path: `GET /cycles`."""
    path: str
    id: str | None
    tags: tuple[str, ...]
    tokens: Tokens
    item: Node
    node: Node

    def values(self, kind: str) -> tuple[str, ...]:
        """What a filter of this kind is compared with."""
        match kind:
            case "tag":
                return self.tags
            case "path":
                return (self.path,)
            case _:
                return () if self.id is None else (self.id,)


def list_operations(document: Document) -> Iterator[Listed]:
    """Every operation, in document order."""
    paths = document.node.get("paths")
    for path, reference in followed(paths).items() if paths is not None else ():
        item = followed(reference)
        for tokens, method, node in methods_of(item) if not path.startswith("x-") else ():
            tags = node.get("tags")
            yield Listed(
                key=f"{method} {path}",
                path=path,
                id=node.text("operationId"),
                tags=tuple(tag.value for tag in tags.elements() if isinstance(tag.value, str)) if tags else (),
                tokens=("paths", path, *tokens),
                item=item,
                node=node,
            )


def followed(node: Node) -> Node:
    """The node that a chain of references leads to; where they run in a circle, one on it."""
    seen: set[Pointer] = set()
    while (reference := node.text("$ref")) is not None and node.pointer not in seen:
        seen.add(node.pointer)
        target = node.at(parse_reference(reference, node.document.name))
        if target is None:
            break
        node = target
    return node
