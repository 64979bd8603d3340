# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any, overload

from .._runtime.models import UNSET, Unset
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import (
    Contact,
    Mail,
    Phone,
    Search,
    Shapes as _models_Shapes,
    ShapesFilterName,
    ShapesFilterSize,
    ShapesKind,
    ShapesMergedMail,
    ShapesMergedPhone,
)

class Shapes(Resource):
    """The operations of shapes."""

    @overload
    def save(
        self,
        *,
        contact: Contact | Mapping[str, Any] | None = None,
        search: Search | Mapping[str, Any] | None = None,
        alone: Mail | Mapping[str, Any] | None = None,
        maybe: Phone | Mapping[str, Any] | Unset | None = UNSET,
        nested: str | int | bool | None = None,
        kind: ShapesKind | str | Unset | None = UNSET,
        merged: ShapesMergedMail | Mapping[str, Any] | ShapesMergedPhone | None = None,
        filters: (
            Sequence[ShapesFilterName | Mapping[str, Any] | ShapesFilterSize] | None
        ) = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> _models_Shapes:
        """`POST /shapes`.

        Args:
            alone: A union of one.

        Returns:
            The shapes.
        """

    @overload
    def save(
        self,
        *,
        body: _models_Shapes | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> _models_Shapes: ...

class AsyncShapes(AsyncResource):
    """The operations of shapes."""

    @overload
    async def save(
        self,
        *,
        contact: Contact | Mapping[str, Any] | None = None,
        search: Search | Mapping[str, Any] | None = None,
        alone: Mail | Mapping[str, Any] | None = None,
        maybe: Phone | Mapping[str, Any] | Unset | None = UNSET,
        nested: str | int | bool | None = None,
        kind: ShapesKind | str | Unset | None = UNSET,
        merged: ShapesMergedMail | Mapping[str, Any] | ShapesMergedPhone | None = None,
        filters: (
            Sequence[ShapesFilterName | Mapping[str, Any] | ShapesFilterSize] | None
        ) = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> _models_Shapes:
        """`POST /shapes`.

        Args:
            alone: A union of one.

        Returns:
            The shapes.
        """

    @overload
    async def save(
        self,
        *,
        body: _models_Shapes | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> _models_Shapes: ...
