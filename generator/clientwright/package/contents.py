"""The package as a whole, and the files that come of it."""

from __future__ import annotations

from dataclasses import dataclass

from clientwright.encoders import Identifier
from clientwright.package.client import Client
from clientwright.package.earlier import EarlierName
from clientwright.package.models import ModelModule
from clientwright.package.resources import Resource
from clientwright.package.webhooks import Hook

UNRELEASED = "0.1.0"
"""The version of a client that has not been released yet."""


@dataclass(frozen=True, slots=True, eq=False)
class Package:
    """Everything that is to be written."""

    name: Identifier
    distribution: str
    version: str
    title: str
    api_version: str
    doc: str
    client: Client
    resources: tuple[Resource, ...]
    models: tuple[ModelModule, ...]
    webhooks: tuple[Hook, ...] = ()
    earlier: tuple[EarlierName, ...] = ()
    """The names of earlier versions that all of this still goes by."""
    custom: tuple[Identifier, ...] = ()
    """The names that the user's own module has, and the root of the package exports."""


@dataclass(frozen=True, slots=True)
class File:
    """A file of the output: a path below the output folder, with slashes, and the text."""

    path: str
    text: str
    is_formatted: bool = False
    """Whether the text is in black's style already, as the runtime's is."""
