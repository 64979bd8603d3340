# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import UNSET, Model, OneOf, OpenStrEnum, Unset, constant
from .contact import Contact
from .mail import Mail
from .phone import Phone
from .search import Search


class ShapesKind(OpenStrEnum):
    """`kind` of `Shapes`."""

    SMALL = "small"
    LARGE = "large"


class ShapesMergedMail(Mail):
    """A form of `merged` of `Shapes`."""

    id: int | None = None
    name: str | None = None


class ShapesMergedPhone(Phone):
    """A form of `merged` of `Shapes`."""

    id: int | None = None
    name: str | None = None


class ShapesFilterName(Model):
    """A form of an item of `filters` of `Shapes`."""

    op: Literal["eq"] = constant("eq")
    by: Literal["name"] = constant("name")
    value: str


class ShapesFilterSize(Model):
    """A form of an item of `filters` of `Shapes`."""

    by: Literal["size"] = constant("size")
    op: Literal["eq"] = constant("eq")
    value: int


class Shapes(Model):
    """The `Shapes` of the document."""

    contact: Contact | None = None
    search: Search | None = None
    alone: Mail | None = None
    maybe: Phone | Unset | None = UNSET
    nested: str | int | bool | None = None
    kind: ShapesKind | Unset | None = UNSET
    merged: OneOf[ShapesMergedMail, ShapesMergedPhone] | None = None
    filters: list[OneOf[ShapesFilterName, ShapesFilterSize]] | None = None
