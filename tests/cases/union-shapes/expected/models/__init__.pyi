# Made by clientwright. Change the document or the configuration, then regenerate.

"""The models of the Union Shapes API, each loaded when it is first asked for."""

from .contact import (
    Contact as Contact,
    ContactMail as ContactMail,
    ContactPhone as ContactPhone,
)
from .mail import Mail as Mail
from .phone import Phone as Phone
from .search import Search as Search
from .shapes import (
    Shapes as Shapes,
    ShapesFilterName as ShapesFilterName,
    ShapesFilterSize as ShapesFilterSize,
    ShapesKind as ShapesKind,
    ShapesMergedMail as ShapesMergedMail,
    ShapesMergedPhone as ShapesMergedPhone,
)

__all__: list[str]
