# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Color

class Path(Resource):
    """The operations of path."""

    def path_simple(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /simple/{color}`."""

    def path_simple_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /simple-exploded/{color}`."""

    def path_label(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /label/{color}`."""

    def path_label_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /label-exploded/{color}`."""

    def path_matrix(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /matrix/{color}`."""

    def path_matrix_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /matrix-exploded/{color}`."""

class AsyncPath(AsyncResource):
    """The operations of path."""

    async def path_simple(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /simple/{color}`."""

    async def path_simple_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /simple-exploded/{color}`."""

    async def path_label(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /label/{color}`."""

    async def path_label_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /label-exploded/{color}`."""

    async def path_matrix(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /matrix/{color}`."""

    async def path_matrix_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /matrix-exploded/{color}`."""
