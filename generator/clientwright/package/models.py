"""The classes for what is sent and received, and the modules that they stand in."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal, TypeAlias

from msgspec import Struct

from clientwright.earlier import EarlierName
from clientwright.encoders import Identifier
from clientwright.model import Scalar
from clientwright.package.types import NONE, UNSET, Type, XmlHint, is_nullable, union
from clientwright.pointer import Pointer


class Field(Struct, frozen=True, dict=True):
    """An attribute of a model."""

    name: Identifier
    wire: str
    type: Type
    """The type of the values the API may send, without what stands for an absent field."""
    is_required: bool
    constant: Scalar = None
    """The only value the field may have, where the document knows just one; it is then the default."""
    doc: str = ""
    is_deprecated: bool = False
    is_redeclared: bool = False
    """Whether the class extends one that has the field, and does no more than give it this value."""
    xml: XmlHint = ()
    """How it is written in XML, where that is not as usual."""
    is_read_only: bool = False
    """Whether the API alone gives the field its value, so that it is not sent."""
    earlier: tuple[EarlierName, ...] = ()

    @property
    def can_be_unset(self) -> bool:
        """Whether `None` is a value of its own, so that another one must stand for an absent field."""
        return not self.is_required and is_nullable(self.type)

    @cached_property
    def attribute(self) -> Type:
        """The type of the attribute, with what stands for an absent field."""
        if self.is_required:
            return self.type
        return union(self.type, UNSET if self.can_be_unset else NONE)


class Model(Struct, frozen=True, dict=True):
    """A class with fields."""

    pointer: Pointer
    name: Identifier
    doc: str
    fields: tuple[Field, ...]
    extra: Type | None = None
    """The type of members without a name of their own, where the document gives one."""
    base: Identifier | None = None
    """The model that it extends."""
    inherited: tuple[Field, ...] = ()
    """The fields of that model, and of those that it extends."""
    notes: str = ""
    """What the document demands of its values beside what the fields say."""

    @cached_property
    def attribute_names(self) -> frozenset[str]:
        """What the fields are called, and were."""
        earlier = (name.identifier for field in self.fields for name in field.earlier)
        return frozenset((*(field.name for field in self.fields), *earlier))


class EnumMember(Struct, frozen=True):
    """A member of an enum."""

    name: Identifier
    value: str | int
    doc: str = ""
    earlier: tuple[EarlierName, ...] = ()


class Enum(Struct, frozen=True):
    """An enum of strings or of integers."""

    pointer: Pointer
    name: Identifier
    doc: str
    base: Literal["str", "int"]
    members: tuple[EnumMember, ...]


class Alias(Struct, frozen=True):
    """Another name for a type."""

    pointer: Pointer
    name: Identifier
    doc: str
    type: Type
    is_choice: bool = False
    """Whether types that name it mean it, and not what it stands for: it is a class of its own at run time."""
    notes: str = ""
    """What the document demands of its values beside the type."""


ModelClass: TypeAlias = Model | Enum | Alias


class ModelModule(Struct, frozen=True):
    """The classes that belong together, in an order in which each is defined before it is used where that can be."""

    name: Identifier
    classes: tuple[ModelClass, ...]
    imports: Mapping[Identifier, tuple[Identifier, ...]]
    """Names by the model module they come from."""
    is_recursive: bool


class ModelIndex(Struct, frozen=True):
    """What the package of the models lists."""

    title: str
    """What the API is called."""
    classes: Mapping[str, tuple[str, ...]]
    """The names of the classes by the module they stand in, sorted."""
    earlier: tuple[tuple[str, Identifier], ...]
    """The names of earlier versions that classes still go by, each with that of today."""
