"""Operations (OpenAPI 3.1 §4.8.10)."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from clientwright.model.bodies import MediaType, RequestBody, Style
from clientwright.model.names import GivenName
from clientwright.model.schemas import Schema
from clientwright.model.security import SecurityRequirement
from clientwright.model.servers import Server
from clientwright.pointer import Pointer

ParameterIn = Literal["path", "query", "querystring", "header", "cookie"]


class Parameter(Struct, frozen=True):
    """An operation parameter with its serialisation spelled out (§4.8.12: defaults already filled in)."""

    pointer: Pointer
    name: str
    location: ParameterIn
    schema: Schema
    style: Style
    explode: bool
    is_required: bool = False
    is_deprecated: bool = False
    description: str | None = None
    content: str | None = None
    """The media type of the value, which stands in for a style."""
    allows_reserved: bool = False
    allows_empty: bool = False
    given_name: GivenName | None = None
    """What it is to be called, where that is not its name."""

    @property
    def is_idempotency_key(self) -> bool:
        """Whether it names the call for the server, which then does it once: clients make that up by themselves."""
        return self.location == "header" and self.name.lower().removeprefix("x-") == "idempotency-key"

    @property
    def key(self) -> str:
        """What tells it from the other parameters of its operation: `query:pageSize`."""
        return f"{self.location}:{self.name}"


class Link(Struct, frozen=True):
    """What may be called next with what an answer holds (§4.8.20)."""

    name: str
    operation: str
    """The key of the operation that it leads to."""
    arguments: tuple[tuple[str, str], ...] = ()
    """Expressions or constants as JSON text, by place and name of the parameter, `path:id`, or `body`."""
    description: str = ""


class Response(Struct, frozen=True):
    """An answer, under its status key: `200`, `2XX` or `default`."""

    pointer: Pointer
    status: str
    description: str
    media_types: tuple[MediaType, ...] = ()
    headers: tuple[tuple[str, Schema], ...] = ()
    """The headers that it declares."""
    links: tuple[Link, ...] = ()

    @property
    def is_success(self) -> bool:
        """Whether the key covers 2xx answers by itself; `default` does not."""
        return self.status.startswith("2")


class Pagination(Struct, frozen=True, kw_only=True):
    """How an operation is asked for pages, and where in its answers things are: paths of names of properties."""

    style: Literal["page", "offset", "cursor", "url", "link"]
    parameter: str | None = None
    """The query parameter that says which page: its number, its offset or its cursor; an address needs none."""
    page_size: str | None = None
    """The query parameter that carries the number of items per page."""
    start: int = 0
    """The number of the first page, or the offset of the first item."""
    items: tuple[str, ...] = ()
    """Where the items are; empty for an answer that is a bare array."""
    next: tuple[str, ...] = ()
    """Where the next cursor or address is; `-1` stands for the last item of an array."""
    more: tuple[str, ...] = ()
    """Where the answer says whether there are more pages, if it does."""


class Operation(Struct, frozen=True):
    """One method on one path."""

    pointer: Pointer
    method: str
    """The HTTP method in upper case."""
    path: str
    """The path template as the document spells it."""
    id: str | None
    summary: str | None
    description: str | None
    tags: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    request_body: RequestBody | None
    responses: tuple[Response, ...]
    security: tuple[SecurityRequirement, ...]
    """Alternatives, in order of preference; none at all means that no credentials are sent."""
    pagination: Pagination | None = None
    pagination_reason: str = ""
    """Why it has pages, or has none; empty where nothing speaks of pages."""
    is_deprecated: bool = False
    servers: tuple[Server, ...] = ()
    """Its own, in place of those of the API; none where it has the API's."""
    group: GivenName | None = None
    """The resource that it is to be found on, where somebody says so."""
    name: GivenName | None = None
    """What it is to be called there."""

    @property
    def key(self) -> str:
        """The operation's identity in the lockfile: `PUT /accounts/{accountId}`."""
        return f"{self.method} {self.path}"
