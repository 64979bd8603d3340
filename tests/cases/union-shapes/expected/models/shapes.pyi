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

    id: int | None
    name: str | None

    def __init__(
        self, *, mail: str, id: int | None = None, name: str | None = None
    ) -> None: ...

class ShapesMergedPhone(Phone):
    """A form of `merged` of `Shapes`."""

    id: int | None
    name: str | None

    def __init__(
        self, *, phone: str, id: int | None = None, name: str | None = None
    ) -> None: ...

class ShapesFilterName(Model):
    """A form of an item of `filters` of `Shapes`."""

    op: Literal["eq"]
    by: Literal["name"]
    value: str

    def __init__(
        self, *, op: Literal["eq"] = "eq", by: Literal["name"] = "name", value: str
    ) -> None: ...

class ShapesFilterSize(Model):
    """A form of an item of `filters` of `Shapes`."""

    by: Literal["size"]
    op: Literal["eq"]
    value: int

    def __init__(
        self, *, by: Literal["size"] = "size", op: Literal["eq"] = "eq", value: int
    ) -> None: ...

class Shapes(Model):
    """The `Shapes` of the document."""

    contact: Contact | None
    """A union beside properties, which each alternative has, too."""
    search: Search | None
    """Alternatives that only say what is required make no types."""
    alone: Mail | None
    """A union of one."""
    maybe: Phone | Unset | None
    nested: str | int | bool | None
    kind: ShapesKind | str | Unset | None
    merged: ShapesMergedMail | ShapesMergedPhone | None
    filters: list[ShapesFilterName | ShapesFilterSize] | None

    def __init__(
        self,
        *,
        contact: Contact | None = None,
        search: Search | None = None,
        alone: Mail | None = None,
        maybe: Phone | Unset | None = UNSET,
        nested: str | int | bool | None = None,
        kind: ShapesKind | str | Unset | None = UNSET,
        merged: ShapesMergedMail | ShapesMergedPhone | None = None,
        filters: list[ShapesFilterName | ShapesFilterSize] | None = None,
    ) -> None: ...
