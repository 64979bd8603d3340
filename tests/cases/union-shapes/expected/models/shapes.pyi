# Made by clientwright. Change the document or the configuration, then regenerate.

from typing import Literal

from .._runtime.models import UNSET, Model, OpenStrEnum, Unset
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

    op: Literal["eq"] = "eq"
    by: Literal["name"] = "name"
    value: str

class ShapesFilterSize(Model):
    """A form of an item of `filters` of `Shapes`."""

    by: Literal["size"] = "size"
    op: Literal["eq"] = "eq"
    value: int

class Shapes(Model):
    """The `Shapes` of the document."""

    contact: Contact | None = None
    """A union beside properties, which each alternative has, too."""
    search: Search | None = None
    """Alternatives that only say what is required make no types."""
    alone: Mail | None = None
    """A union of one."""
    maybe: Phone | Unset | None = UNSET
    nested: str | int | bool | None = None
    kind: ShapesKind | str | Unset | None = UNSET
    merged: ShapesMergedMail | ShapesMergedPhone | None = None
    filters: list[ShapesFilterName | ShapesFilterSize] | None = None
