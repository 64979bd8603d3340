"""The document as a whole (OpenAPI 3.1 §4.8.1)."""

from __future__ import annotations

from msgspec import Struct

from clientwright.model.operations import Operation
from clientwright.model.schemas import SchemaDefinition
from clientwright.model.security import SecurityScheme
from clientwright.model.servers import Server
from clientwright.model.webhooks import Webhook
from clientwright.pointer import Pointer


class Tag(Struct, frozen=True):
    """A group of operations."""

    pointer: Pointer
    name: str
    description: str | None = None


class Api(Struct, frozen=True):
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
    webhooks: tuple[Webhook, ...] = ()
    """Webhooks, then callbacks in the order of their operations."""
