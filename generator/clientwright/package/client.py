"""The client classes, and what they are told when they are made."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from clientwright.encoders import Identifier
from clientwright.model import SecurityRequirement, SecurityScheme

Role = Literal[
    "token",
    "client_id",
    "client_secret",
    "token_url",
    "discovery_url",
    "refresh_token",
    "username",
    "password",
    "sign_in",
    "show_code",
    "scopes",
    "api_key",
    "certificate",
    "certificate_key",
    "parameter",
]
"""What a setting is for, which is also what it is called where that name is free."""


class Setting(Struct, frozen=True):
    """An argument of the client's constructor that this API brings along."""

    name: Identifier
    role: Role
    doc: str
    environment: str | None
    """The variable that stands in for it; functions have none."""


class Credential(Struct, frozen=True):
    """A security scheme and the settings that serve it."""

    scheme: SecurityScheme
    settings: tuple[Setting, ...]
    scopes: tuple[str, ...] = ()
    """What all operations together ask of it."""

    def name_of(self, role: Role) -> Identifier | None:
        """What the setting of that role is called."""
        return next((setting.name for setting in self.settings if setting.role == role), None)


class Client(Struct, frozen=True):
    """The two client classes of the package."""

    name: Identifier
    environment: str
    """What environment variables begin with."""
    servers: tuple[tuple[str, str, str], ...]
    """Name, URL and description."""
    credentials: tuple[Credential, ...]
    security: tuple[SecurityRequirement, ...]
    shared: tuple[tuple[str, Setting], ...]
    """Client-wide parameters: their key, such as `header:X-Cyclr-Account`, and the setting that gives them."""
