"""The operations of a document as they are compared, and which of two documents belong together."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Mapping
from urllib.parse import urlsplit

from msgspec import Struct

from clientwright.source.document import Document, Node
from clientwright.source.positions import methods_of

_GAP = re.compile(r"\{([^{}]*)\}")
_IGNORED_HEADERS = frozenset(("accept", "content-type", "authorization"))
"""3.1 §4.8.12.1: parameters of these names have no effect."""


class Operation(Struct, frozen=True):
    """One method on one path, or one webhook."""

    method: str
    path: str
    node: Node
    item: Node
    base: str = ""
    """The path of the server, where all servers have the same."""
    is_webhook: bool = False

    @property
    def key(self) -> str:
        """What the operation is known by."""
        return f"webhook {self.path}" if self.is_webhook else f"{self.method} {self.path}"

    @property
    def template(self) -> tuple[str, str, bool]:
        """The method and the path with the names of its gaps left out, which do not matter on the wire."""
        path = self.path if self.is_webhook else (self.base + _GAP.sub("{}", self.path)).rstrip("/") or "/"
        return self.method, path, self.is_webhook

    @property
    def ends_in_slash(self) -> bool:
        """Whether its path does, which is another path then, and most likely the same operation."""
        return self.path.endswith("/") and not self.is_webhook

    @property
    def gaps(self) -> list[str]:
        """The names of the gaps of the path, in order."""
        return _GAP.findall(self.path)

    def parameters(self) -> Mapping[tuple[str, str], tuple[Node, bool]]:
        """The parameters where they are listed, and whether it is the path that lists them.

        They go by place and name, and those in the path by position.
        """
        found: dict[tuple[str, str], tuple[Node, bool]] = {}
        for owner, is_shared in ((self.item, True), (self.node, False)):
            held = owner.get("parameters")
            for element in held.elements() if held else ():
                node = element.resolve()
                place, name = node.text("in") or "", node.text("name") or ""
                if place == "path" and name in self.gaps:
                    name = str(self.gaps.index(name))
                elif place == "header":
                    name = name.lower()
                if not (place == "header" and name in _IGNORED_HEADERS):
                    found[place, name] = (element, is_shared)
        return found


def operations_of(document: Document) -> Iterator[Operation]:
    """All operations of a document and its webhooks, in document order."""
    base = _base_path(document.node)
    for section in ("paths", "webhooks"):
        held = document.node.get(section)
        for path, item in held.items() if held else ():
            yield from _of_item(path, item.resolve(), base, is_webhook=section == "webhooks")


def _of_item(path: str, item: Node, base: str, *, is_webhook: bool = False) -> Iterator[Operation]:
    if path.startswith("x-"):
        return
    for _, method, node in methods_of(item):
        yield Operation(method, path, node, item, base, is_webhook)


def callbacks_of(operation: Operation) -> Iterator[tuple[str, Operation]]:
    """The operations that the API may call while it serves this one, each with a name of its own."""
    held = operation.node.get("callbacks")
    for name, callback in held.items() if held else ():
        for expression, item in callback.resolve().items():
            for inner in _of_item(expression, item.resolve(), ""):
                yield f"{name} {inner.method} {expression}", inner


def _base_path(root: Node) -> str:
    servers = root.get("servers")
    paths = {urlsplit(node.text("url") or "").path.rstrip("/") for node in servers.elements()} if servers else set()
    return paths.pop() if len(paths) == 1 else ""


class Matching(Struct, frozen=True):
    """What became of the operations of the old document."""

    pairs: tuple[tuple[Operation, Operation], ...]
    moved: tuple[tuple[Operation, Operation], ...]
    """Pairs that share an operationId, and nothing else that tells them."""
    removed: tuple[Operation, ...]
    added: tuple[Operation, ...]


def match_operations(old: Document, new: Document) -> Matching:
    """The operations that belong together: by method and path, and then by operationId."""
    mine, theirs = list(operations_of(old)), list(operations_of(new))
    if {op.template for op in mine}.isdisjoint(op.template for op in theirs):
        mine, theirs = ([_without_base(op) for op in operations] for operations in (mine, theirs))
    pairs: list[tuple[Operation, Operation]] = []
    lost, won = mine, theirs
    for sign in (_exact, _with_id, _by_template):
        found, lost, won = _paired(lost, won, sign)
        pairs += found
    order = {operation.key: index for index, operation in enumerate(mine)}
    pairs.sort(key=lambda pair: order[pair[0].key])
    moved = tuple(_moved(lost, won))
    gone, come = {one.key for one, _ in moved}, {other.key for _, other in moved}
    removed = tuple(op for op in lost if op.key not in gone)
    return Matching(tuple(pairs), moved, removed, tuple(op for op in won if op.key not in come))


def _exact(operation: Operation) -> Hashable:
    return operation.template, operation.path


def _with_id(operation: Operation) -> Hashable:
    """Of paths that differ by the names of their gaps, those belong together whose operations have one id."""
    return operation.template, operation.node.text("operationId")


def _by_template(operation: Operation) -> Hashable:
    return operation.template


def _paired(
    mine: list[Operation], theirs: list[Operation], sign: Callable[[Operation], Hashable]
) -> tuple[list[tuple[Operation, Operation]], list[Operation], list[Operation]]:
    """The operations that have a sign in common, and what is left of both; each is taken once."""
    waiting: dict[Hashable, list[Operation]] = {}
    for operation in reversed(theirs):
        waiting.setdefault(sign(operation), []).append(operation)
    pairs, lost, taken = [], [], set()
    for operation in mine:
        others = waiting.get(sign(operation))
        if others:
            pairs.append((operation, others.pop()))
            taken.add(pairs[-1][1].key)
        else:
            lost.append(operation)
    return pairs, lost, [operation for operation in theirs if operation.key not in taken]


def _without_base(operation: Operation) -> Operation:
    return Operation(operation.method, operation.path, operation.node, operation.item, "", operation.is_webhook)


def _moved(lost: list[Operation], won: list[Operation]) -> Iterator[tuple[Operation, Operation]]:
    by_id = {name: op for op in won if (name := op.node.text("operationId")) is not None}
    for operation in lost:
        name = operation.node.text("operationId")
        if name is not None and name in by_id and by_id[name].is_webhook == operation.is_webhook:
            yield operation, by_id.pop(name)
