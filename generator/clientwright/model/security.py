"""Who may call: the ways to prove it, and what an operation asks for (OpenAPI 3.1 §4.8.27)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from clientwright.pointer import Pointer


@dataclass(frozen=True, slots=True)
class SecurityRequirement:
    """Schemes that must all be satisfied, with the scopes asked of each; empty means that no credentials are needed."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...]


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
