"""How much of a document is in its client: `measure(document, api, package)` prints as the closing line of a run.

    28/28 operations, 9/9 schemas, 0 skipped, 0 degraded to Any

The totals are counted in the document itself, not in what the parser made of it, so that nothing is lost in silence.
What was left out on purpose is no part of them: it is counted behind.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from clientwright.pointer import Pointer

if TYPE_CHECKING:
    from clientwright.diagnostics import Report
    from clientwright.filtering import LeftOut
    from clientwright.model import Api
    from clientwright.package import Package
    from clientwright.source.document import Document, Node

_Tokens = tuple[str, ...]


class Coverage(Struct, frozen=True):
    """What the document has, and what of it the client has."""

    operations: int
    generated_operations: int
    schemas: int
    generated_schemas: int
    degraded: int
    """Schemas that could not be typed, and are `Any` for that reason."""
    affected: int = 0
    """Operations and schemas of the document that hold one of these."""
    webhooks: int = 0
    """Requests that the API sends: webhooks of the document, and callbacks of its operations."""
    generated_webhooks: int = 0
    left_out_operations: int = 0
    """Operations that the client goes without on purpose; they are not among those that it should have."""
    left_out_schemas: int = 0
    """Schemas that only these need."""

    @property
    def skipped(self) -> int:
        """Operations, schemas and webhooks that the client lacks."""
        generated = self.generated_operations + self.generated_schemas + self.generated_webhooks
        return self.total - generated

    @property
    def total(self) -> int:
        """All that a client could have."""
        return self.operations + self.schemas + self.webhooks

    @property
    def percent(self) -> float:
        """How many percent of all are there, and hold nothing that was degraded."""
        return 100 * max(0, self.total - self.skipped - self.affected) / self.total if self.total else 100.0

    def __str__(self) -> str:
        webhooks = f"{self.generated_webhooks}/{self.webhooks} webhooks, " if self.webhooks else ""
        counts = (
            f"{self.generated_operations}/{self.operations} operations, "
            f"{self.generated_schemas}/{self.schemas} schemas, {webhooks}"
            f"{self.skipped} skipped, {self.degraded} degraded to Any"
        )
        if not self.left_out_operations:
            return counts
        schemas = f" and {_counted(self.left_out_schemas, 'schema')}" if self.left_out_schemas else ""
        return f"{counts}, {_counted(self.left_out_operations, 'operation')}{schemas} left out by filter"


def _counted(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"


def measure(document: Document, api: Api, package: Package, report: Report, left_out: LeftOut) -> Coverage:
    """The coverage of the document, as it was read, by the package; `report` says what was degraded."""
    classes = {class_.pointer for module in package.models for class_ in module.classes}
    degraded = {finding.place for finding in report if finding.code == "degraded"}
    places = {place.tokens for place in degraded if isinstance(place, Pointer)}
    filtered = {omission.operation.tokens for omission in left_out.operations.values()}
    operations, schemas = set(_operations(document.node)), set(_schemas(document))
    operations -= filtered
    schemas -= {pointer.tokens for pointer in left_out.schemas.values()}
    return Coverage(
        operations=len(operations),
        generated_operations=sum(len(resource.methods) for resource in package.resources),
        schemas=len(schemas),
        generated_schemas=sum(
            definition.pointer in classes and definition.name not in document.lifted for definition in api.schemas
        ),
        webhooks=len(set(_webhooks(document.node, operations))),
        generated_webhooks=len({hook.pointer for hook in package.webhooks}),
        degraded=len(degraded),
        left_out_operations=len(filtered),
        left_out_schemas=len(left_out.schemas.keys() - document.lifted),
        affected=len({owner for tokens in places if (owner := _owner(tokens, operations | schemas)) is not None}),
    )


def _owner(tokens: _Tokens, owners: set[_Tokens]) -> _Tokens | None:
    """The operation or the schema that a place lies in."""
    return next((tokens[:length] for length in range(len(tokens), 1, -1) if tokens[:length] in owners), None)


def _operations(root: Node) -> Iterator[_Tokens]:
    """Every operation, named by the path item that holds it and its method."""
    from clientwright.source.positions import methods_of

    return (("paths", path, *way) for path, item in _members(root.get("paths")) for way, _, _ in methods_of(item))


def _webhooks(root: Node, operations: set[_Tokens]) -> Iterator[_Tokens]:
    """The place of every webhook, and of every callback of the operations."""
    from clientwright.source.positions import methods_of

    items = [item for _, item in _members(root.get("webhooks"))]
    for path, item in _members(root.get("paths")):
        callbacks = (node.get("callbacks") for way, _, node in methods_of(item) if ("paths", path, *way) in operations)
        items += [item for found in callbacks for _, callback in _members(found) for _, item in _members(callback)]
    for item in items:
        yield from (node.pointer.tokens for _, _, node in methods_of(item))


def _members(holder: Node | None) -> Iterator[tuple[str, Node]]:
    """The objects that a map holds, extensions aside."""
    for name, node in holder.resolve().items() if holder is not None else ():
        if not name.startswith("x-"):
            yield name, node.resolve()


def _schemas(document: Document) -> Iterator[_Tokens]:
    """Every schema that the document lists; those are left out that became components by a reference to them."""
    root = document.node
    section = ("definitions",) if root.get("swagger") is not None else ("components", "schemas")
    node: Node | None = root
    for token in section:
        node = node.get(token) if node is not None else None
    for name, _ in node.items() if node is not None else ():
        if name not in document.lifted:
            yield *section, name
