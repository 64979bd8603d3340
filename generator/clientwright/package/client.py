"""The client classes, and what they are told when they are made."""

from __future__ import annotations

from dataclasses import dataclass

from clientwright.encoders import Identifier
from clientwright.model import ApiKeyScheme, BasicScheme, BearerScheme, SecurityRequirement
from clientwright.package.types import Type


@dataclass(frozen=True, slots=True)
class Setting:
    """An argument of the client's constructor that this API brings along."""

    name: Identifier
    type: Type
    doc: str
    environment: str
    is_callable: bool = False
    """Whether a function that returns the value will do as well."""


@dataclass(frozen=True, slots=True)
class Credential:
    """A security scheme and the settings that serve it."""

    scheme: BearerScheme | BasicScheme | ApiKeyScheme
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class Client:
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
