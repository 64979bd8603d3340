# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Union Shapes API, each loaded when it is first asked for."""

from .contact import Contact, ContactMail, ContactPhone
from .mail import Mail
from .phone import Phone
from .search import Search
from .shapes import (
    Shapes,
    ShapesFilterName,
    ShapesFilterSize,
    ShapesKind,
    ShapesMergedMail,
    ShapesMergedPhone,
)

__all__ = [
    "Contact",
    "ContactMail",
    "ContactPhone",
    "Mail",
    "Phone",
    "Search",
    "Shapes",
    "ShapesFilterName",
    "ShapesFilterSize",
    "ShapesKind",
    "ShapesMergedMail",
    "ShapesMergedPhone",
]
