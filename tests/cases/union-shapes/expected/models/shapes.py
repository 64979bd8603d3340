# Made by clientwright. Change the document or the configuration, then regenerate.

from .._runtime.models import UNSET, Model, OneOf, OpenStrEnum, Unset
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


class Shapes(Model):
    """The `Shapes` of the document."""

    contact: Contact | None = None
    search: Search | None = None
    alone: Mail | None = None
    maybe: Phone | Unset | None = UNSET
    nested: str | int | bool | None = None
    kind: ShapesKind | Unset | None = UNSET
    merged: OneOf[ShapesMergedMail, ShapesMergedPhone] | None = None
