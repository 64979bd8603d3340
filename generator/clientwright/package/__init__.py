"""The Python model: the package that is to be written, in Python's own words.

All decisions have been made by now. `render` prints these values twice, as lean modules and as complete stubs, and
`lockfile` writes them down.
"""

from __future__ import annotations

from clientwright.package.client import Client, Credential, Role, Setting
from clientwright.package.contents import UNRELEASED, File, Package
from clientwright.package.models import Alias, Enum, EnumMember, Field, Model, ModelClass, ModelModule
from clientwright.package.resources import RESOURCE_IMPORTS, Answer, Argument, Body, Link, Method, Pages, Resource
from clientwright.package.types import (
    ANY,
    BINARY,
    NONE,
    PART,
    UNSET,
    Builtin,
    ChoiceType,
    DateTime,
    DictOf,
    EnumType,
    Imported,
    IterableOf,
    ListOf,
    LiteralOf,
    ModelType,
    OneOf,
    StreamOf,
    TupleOf,
    Type,
    UnionOf,
    XmlHint,
    classes_in,
    is_nullable,
    union,
)
from clientwright.package.webhooks import Hook

__all__ = [
    "ANY",
    "BINARY",
    "NONE",
    "PART",
    "RESOURCE_IMPORTS",
    "UNRELEASED",
    "UNSET",
    "Alias",
    "Answer",
    "Argument",
    "Body",
    "Builtin",
    "ChoiceType",
    "Client",
    "Credential",
    "DateTime",
    "DictOf",
    "Enum",
    "EnumMember",
    "EnumType",
    "Field",
    "File",
    "Hook",
    "Imported",
    "IterableOf",
    "Link",
    "ListOf",
    "LiteralOf",
    "Method",
    "Model",
    "ModelClass",
    "ModelModule",
    "ModelType",
    "OneOf",
    "Package",
    "Pages",
    "Resource",
    "Role",
    "Setting",
    "StreamOf",
    "TupleOf",
    "Type",
    "UnionOf",
    "XmlHint",
    "classes_in",
    "is_nullable",
    "union",
]
