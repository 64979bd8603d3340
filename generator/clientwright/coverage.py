"""How much of a document is in its client: `measure(document, api, package)` prints as the closing line of a run.

    28/28 operations, 9/9 schemas, 0 skipped, 0 degraded to Any

The totals are counted in the document itself, not in what the parser made of it, so that nothing is lost in silence.
"""

from __future__ import annotations

from dataclasses import dataclass

from clientwright.diagnostics import Report
from clientwright.model import Api
from clientwright.package import Package
from clientwright.source.document import Document

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the document has, and what of it the client has."""

    operations: int
    generated_operations: int
    schemas: int
    generated_schemas: int
    degraded: int
    """Schemas that could not be typed, and are `Any` for that reason."""

    @property
    def skipped(self) -> int:
        """Operations and schemas that the client lacks."""
        return self.operations - self.generated_operations + self.schemas - self.generated_schemas

    def __str__(self) -> str:
        return (
            f"{self.generated_operations}/{self.operations} operations, "
            f"{self.generated_schemas}/{self.schemas} schemas, "
            f"{self.skipped} skipped, {self.degraded} degraded to Any"
        )


def measure(document: Document, api: Api, package: Package, report: Report) -> Coverage:
    """The coverage of the document by the package that was planned for it; `report` says what was degraded."""
    classes = {class_.pointer for module in package.models for class_ in module.classes}
    return Coverage(
        operations=_count_operations(document),
        generated_operations=sum(len(resource.methods) for resource in package.resources),
        schemas=_count_schemas(document),
        generated_schemas=sum(definition.pointer in classes for definition in api.schemas),
        degraded=len({finding.place for finding in report if finding.code == "degraded"}),
    )


def _count_operations(document: Document) -> int:
    paths = document.node.get("paths")
    if paths is None:
        return 0
    return sum(item.resolve().get(method) is not None for _, item in paths.items() for method in METHODS)


def _count_schemas(document: Document) -> int:
    components = document.node.get("components")
    schemas = components.get("schemas") if components is not None else None
    return 0 if schemas is None else sum(1 for _ in schemas.items())
