"""The settings of a run as values: a `Config` holds the `ClientSettings` of each client."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, TypeVar

from msgspec import Struct, field

from clientwright.pointer import Location


class Filter(Struct, frozen=True):
    """Which operations are meant, such as `tag:Pets`, `path:/admin/*` or `id:list*`; `*` stands for any text."""

    text: str
    place: Location | None = None
    """Where the configuration says so; `None` for the command line."""

    @property
    def kind(self) -> str:
        """What is compared: `tag`, `path` or `id`."""
        return self.text.partition(":")[0]

    @property
    def pattern(self) -> str:
        """What it must look like."""
        return self.text.partition(":")[2]

    def matches(self, values: tuple[str, ...]) -> bool:
        """Whether one of the values is as the filter wants it."""
        pattern = ".*".join(map(re.escape, self.pattern.split("*")))
        return any(re.fullmatch(pattern, value, re.DOTALL) for value in values)


class PaginationSettings(Struct, frozen=True):
    """How an operation is paged: parameters such as `query:page`, places in its answer such as `/data`."""

    style: Literal["page", "offset", "cursor", "url", "link"]
    parameter: str | None = None
    """The one that says which page: `query:page`, `query:offset` or `query:cursor`, as the style has it."""
    page_size: str | None = None
    start: int | None = None
    items: str = ""
    next: str | None = None
    more: str | None = None


class OperationSettings(Struct, frozen=True):
    """What the configuration says about one operation."""

    name: str | None = None
    """The resource and the method it is called by: `data_on_demand.request`."""
    arguments: Mapping[str, str] = field(default_factory=dict)
    """Names for arguments, by place and name in the document: `query:pageSize`."""
    group: str | None = None
    """The resource, where the method is named by rule."""
    ignore: bool | None = None
    """Whether the client goes without it; `None` leaves that to filters and to the document."""
    pagination: PaginationSettings | Literal[False] | None = None
    """How it is paged; `False` for not at all, `None` leaves that to the rules."""


class TagSettings(Struct, frozen=True):
    """What the configuration says about the operations of one tag."""

    group: str | None = None
    """The resource that they are found on."""


class SchemaSettings(Struct, frozen=True):
    """What the configuration says about one schema."""

    name: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    """Names for attributes, by the name of the property in the document."""
    members: Mapping[str, str] = field(default_factory=dict)
    """Names for the members of an enum, by the value in the document."""


class ClientSettings(Struct, frozen=True, kw_only=True):
    """Everything the generator is told about one client, beside the document itself."""

    name: str
    """The key under `clients`, or the document's file name for a client without configuration."""
    spec: str
    output: Path
    package: str | None = None
    client_class: str | None = None
    operations: Mapping[str, OperationSettings] = field(default_factory=dict)
    """By operationId, or by method and path: `GET /cycles/{cycleId}`."""
    schemas: Mapping[str, SchemaSettings] = field(default_factory=dict)
    """By component, or by place: `#/components/schemas/Account`."""
    tags: Mapping[str, TagSettings] = field(default_factory=dict)
    include: tuple[Filter, ...] = ()
    """Where there are any, the client has the operations that one of these matches, and no others."""
    exclude: tuple[Filter, ...] = ()
    """The client goes without the operations that one of these matches."""
    strict: bool = False
    keep_going: bool = False
    min_coverage: int = 0
    """In percent."""
    custom: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The names that the user's own module in the output folder exports, by the package that it is in."""
    aliases: bool = True
    """Whether what is renamed keeps its earlier name as an alias."""
    black: bool = False
    """Whether black goes over the files, which are in its style already."""
    overlays: tuple[str, ...] = ()
    """The overlays to apply to the document, in order."""
    allow_folder: tuple[str, ...] = ()
    """Folders that references may lead to, beside the document's own."""
    allow_remote: tuple[str, ...] = ()
    """Hosts that documents may be fetched from."""

    def for_operation(self, id: str | None, key: str) -> OperationSettings:
        """What is said of an operation; what stands under its id counts for more than under method and path."""
        return _over(self.operations.get(id or ""), self.operations.get(key)) or OperationSettings()

    def for_schema(self, component: str | None, place: str) -> SchemaSettings:
        """What is said of a schema; what stands under its place counts for more than under its name."""
        return _over(self.schemas.get(place), self.schemas.get(component or "")) or SchemaSettings()


S = TypeVar("S", OperationSettings, SchemaSettings)


def _over(first: S | None, second: S | None) -> S | None:
    """The settings of both; where both say something, the first one's."""
    if first is None or second is None:
        return first or second
    said: dict[str, Any] = {}
    for name in first.__struct_fields__:
        mine, others = getattr(first, name), getattr(second, name)
        said[name] = {**others, **mine} if isinstance(mine, Mapping) else others if mine is None else mine
    return type(first)(**said)


class Config(Struct, frozen=True):
    """The clients of a project; `path` is the file they come from, where there is one."""

    clients: tuple[ClientSettings, ...] = ()
    path: Path | None = None

    def for_spec(self, spec: str) -> tuple[ClientSettings, ...]:
        """The clients that are made from this document."""
        wanted = Path(spec).resolve()
        return tuple(client for client in self.clients if Path(client.spec).resolve() == wanted)
