# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of shapes."""

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
            contact: `contact` in the body.
            search: `search` in the body.
            alone: A union of one.
            maybe: `maybe` in the body.
            nested: `nested` in the body.
            kind: `kind` in the body.
            merged: `merged` in the body.
            filters: `filters` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The shapes.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def save(
        self,
        *,
        body: _models_Shapes | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> _models_Shapes:
        """`POST /shapes`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The shapes.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
            contact: `contact` in the body.
            search: `search` in the body.
            alone: A union of one.
            maybe: `maybe` in the body.
            nested: `nested` in the body.
            kind: `kind` in the body.
            merged: `merged` in the body.
            filters: `filters` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The shapes.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def save(
        self,
        *,
        body: _models_Shapes | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> _models_Shapes:
        """`POST /shapes`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The shapes.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
