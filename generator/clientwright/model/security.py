"""Who may call: the ways to prove it, and what an operation asks for (OpenAPI 3.1 §4.8.27)."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from clientwright.pointer import Pointer


class SecurityRequirement(Struct, frozen=True):
    """Schemes that must all be satisfied, with the scopes asked of each; empty means that no credentials are needed."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...]


GrantKind = Literal["authorization_code", "device_code", "refresh_token", "password", "client_credentials"]
"""The ways to a token, in order of preference: those of the user, who is there, before those of the client itself."""


class Grant(Struct, frozen=True):
    """One way to get tokens (OAuth 2.0, RFC 6749 §1.3)."""

    kind: GrantKind
    url: str
    """Where tokens come from: an address, or a path on the API's own server."""
    sign_in_url: str = ""
    """Where users sign in, or where codes for them come from, with grants that need somebody to do it."""
    refresh_url: str = ""
    """Where its tokens are refreshed, if somewhere else."""
    operation: str | None = None
    """The key of the operation that issues tokens, where the document describes it as one."""


class BearerScheme(Struct, frozen=True):
    """A token in the `Authorization` header; with grants, the client can fetch it by itself."""

    pointer: Pointer
    name: str
    description: str | None = None
    grants: tuple[Grant, ...] = ()
    discovers: bool = False
    """Whether the URLs are those of metadata that says where to go (OpenID Connect Discovery 1.0)."""


class BasicScheme(Struct, frozen=True):
    """A user name and a password (RFC 7617)."""

    pointer: Pointer
    name: str
    description: str | None = None


class DigestScheme(Struct, frozen=True):
    """A user name and a password that is never sent (RFC 7616)."""

    pointer: Pointer
    name: str
    description: str | None = None


class MutualTlsScheme(Struct, frozen=True):
    """A certificate that the client proves to have when it connects."""

    pointer: Pointer
    name: str
    description: str | None = None


class ApiKeyScheme(Struct, frozen=True):
    """A key in a header, in the query or in a cookie."""

    pointer: Pointer
    name: str
    key: str
    location: Literal["header", "query", "cookie"]
    description: str | None = None


SecurityScheme = BearerScheme | BasicScheme | DigestScheme | ApiKeyScheme | MutualTlsScheme
