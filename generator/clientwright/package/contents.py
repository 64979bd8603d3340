"""The package as a whole."""

from __future__ import annotations

from msgspec import Struct

from clientwright.earlier import EarlierName
from clientwright.encoders import Identifier
from clientwright.package.client import Client
from clientwright.package.models import ModelModule
from clientwright.package.resources import Resource
from clientwright.package.webhooks import Hook


class Package(Struct, frozen=True, eq=False):
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
