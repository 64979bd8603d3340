"""The API model: an OpenAPI document after parsing, in OpenAPI's own words.

Every version of the specification has been rewritten to the 3.1 dialect by now, references to parameters, responses
and the like are resolved, and `SchemaRef` is the only link between schemas: no object cycles, everything hashes and
compares, and recursion needs no special case.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from clientwright.pointer import Pointer

Scalar = str | int | float | bool | None
ParameterIn = Literal["path", "query", "header", "cookie"]
Style = Literal["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"]


# --- Schemas (JSON Schema 2020-12, OpenAPI 3.1 §4.8.24) --------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotations:
    """What a schema says about itself that does not change which values are valid."""

    title: str | None = None
    description: str | None = None
    default: str | None = None
    """The default as JSON text: it is documented, never sent."""
    is_deprecated: bool = False
    is_read_only: bool = False
    is_write_only: bool = False
    notes: tuple[str, ...] = ()
    """What else the values must be, such as `At most 20 characters.`: documented, not checked."""


@dataclass(frozen=True, slots=True)
class SchemaRef:
    """A link to the schema that stands at `target`."""

    pointer: Pointer
    target: Pointer
    annotations: Annotations = Annotations()


@dataclass(frozen=True, slots=True)
class AnySchema:
    """Any JSON value. `reason` says what could not be typed; `None` where the document itself says "anything"."""

    pointer: Pointer
    annotations: Annotations = Annotations()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class NullSchema:
    """The value `null`."""

    pointer: Pointer
    annotations: Annotations = Annotations()


@dataclass(frozen=True, slots=True)
class BooleanSchema:
    """`true` or `false`."""

    pointer: Pointer
    annotations: Annotations = Annotations()


@dataclass(frozen=True, slots=True)
class NumberSchema:
    """A number; `is_integer` for `type: integer`."""

    pointer: Pointer
    annotations: Annotations = Annotations()
    is_integer: bool = False
    format: str | None = None


@dataclass(frozen=True, slots=True)
class StringSchema:
    """A string, perhaps with a format."""

    pointer: Pointer
    annotations: Annotations = Annotations()
    format: str | None = None


@dataclass(frozen=True, slots=True)
class EnumSchema:
    """One of a fixed list of scalars, in document order and without repetitions."""

    pointer: Pointer
    annotations: Annotations = Annotations()
    values: tuple[Scalar, ...] = ()


@dataclass(frozen=True, slots=True)
class ArraySchema:
    """A list of values that share one schema."""

    pointer: Pointer
    items: Schema
    annotations: Annotations = Annotations()


@dataclass(frozen=True, slots=True)
class TupleSchema:
    """A list whose items have a schema each, and no others behind them."""

    pointer: Pointer
    items: tuple[Schema, ...]
    annotations: Annotations = Annotations()


@dataclass(frozen=True, slots=True)
class Property:
    """A named member of an object schema; `name` is the name on the wire."""

    name: str
    schema: Schema
    is_required: bool


@dataclass(frozen=True, slots=True)
class Discriminator:
    """A property whose value tells what a schema's values are (§4.8.25), and the schemas that values stand for."""

    name: str
    mapping: tuple[tuple[str, Pointer], ...] = ()


@dataclass(frozen=True, slots=True)
class ObjectSchema:
    """An object: its properties in document order, and the schema of all other members (`None` forbids them).

    What it takes from others by `allOf` is among its properties.
    """

    pointer: Pointer
    properties: tuple[Property, ...] = ()
    additional: Schema | None = None
    annotations: Annotations = Annotations()
    base: Pointer | None = None
    """The component that this one extends, without changing what it takes from there."""
    parents: tuple[Pointer, ...] = ()
    """The schemas it is made of, directly or not."""
    discriminator: Discriminator | None = None
    subtypes: tuple[Pointer, ...] = ()
    """The schemas that a value of this one may have instead, as its discriminator tells."""


@dataclass(frozen=True, slots=True)
class UnionSchema:
    """A value of one of several schemas; nullable schemas are unions with `NullSchema`."""

    pointer: Pointer
    members: tuple[Schema, ...]
    annotations: Annotations = Annotations()
    labels: tuple[str, ...] = ()
    """What the document calls each of the members; empty where it has no word for one."""
    discriminator: Discriminator | None = None


Schema = (
    SchemaRef
    | AnySchema
    | NullSchema
    | BooleanSchema
    | NumberSchema
    | StringSchema
    | EnumSchema
    | ArraySchema
    | TupleSchema
    | ObjectSchema
    | UnionSchema
)


@dataclass(frozen=True, slots=True)
class SchemaDefinition:
    """A schema of `components/schemas` under its name."""

    name: str
    schema: Schema
    pointer: Pointer


# --- Operations (OpenAPI 3.1 §4.8.10) --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Parameter:
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


@dataclass(frozen=True, slots=True)
class MediaType:
    """One representation of a body, under its media type name."""

    pointer: Pointer
    name: str
    schema: Schema


@dataclass(frozen=True, slots=True)
class RequestBody:
    """The body of an operation; media types stand in document order, which is also the order of preference."""

    pointer: Pointer
    media_types: tuple[MediaType, ...]
    is_required: bool = False
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Response:
    """An answer, under its status key: `200`, `2XX` or `default`."""

    pointer: Pointer
    status: str
    description: str
    media_types: tuple[MediaType, ...] = ()

    @property
    def is_success(self) -> bool:
        """Whether the key covers 2xx answers by itself; `default` does not."""
        return self.status.startswith("2")


@dataclass(frozen=True, slots=True)
class SecurityRequirement:
    """Schemes that must all be satisfied, with the scopes asked of each; empty means that no credentials are needed."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class PageNumberPagination:
    """Pages are asked for by number; the items are the answer itself, a bare array."""

    page: str
    """The query parameter that carries the page number, as the document spells it."""
    page_size: str | None
    """The query parameter that carries the number of items per page."""
    start: int = 1
    """The number of the first page: what the document says is the default."""


@dataclass(frozen=True, slots=True)
class Operation:
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
    pagination: PageNumberPagination | None = None
    is_deprecated: bool = False

    @property
    def key(self) -> str:
        """The operation's identity in the lockfile: `PUT /accounts/{accountId}`."""
        return f"{self.method} {self.path}"


# --- The document ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Server:
    """A base address of the API."""

    pointer: Pointer
    url: str
    description: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class ClientCredentialsGrant:
    """Where tokens come from (RFC 6749 §4.4): an address, or a path on the API's own server."""

    token_url: str
    operation: str | None = None
    """The key of the operation that issues tokens, where the document describes it as one."""
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BearerScheme:
    """A token in the `Authorization` header; with `grant`, the client can fetch it by itself."""

    pointer: Pointer
    name: str
    description: str | None = None
    grant: ClientCredentialsGrant | None = None


@dataclass(frozen=True, slots=True)
class BasicScheme:
    """A user name and a password (RFC 7617)."""

    pointer: Pointer
    name: str
    description: str | None = None


@dataclass(frozen=True, slots=True)
class ApiKeyScheme:
    """A key in a header, in the query or in a cookie."""

    pointer: Pointer
    name: str
    key: str
    location: Literal["header", "query", "cookie"]
    description: str | None = None


SecurityScheme = BearerScheme | BasicScheme | ApiKeyScheme


@dataclass(frozen=True, slots=True)
class Tag:
    """A group of operations."""

    pointer: Pointer
    name: str
    description: str | None = None


@dataclass(frozen=True, slots=True)
class Api:
    """A whole document."""

    pointer: Pointer
    openapi: str
    """The version of the specification that the document is written in."""
    title: str
    version: str
    description: str | None
    servers: tuple[Server, ...]
    tags: tuple[Tag, ...]
    operations: tuple[Operation, ...]
    schemas: tuple[SchemaDefinition, ...]
    security_schemes: tuple[SecurityScheme, ...]
    sha256: str
    """The digest of the document's text, in hexadecimal."""
