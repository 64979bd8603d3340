# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Color

class Query(Resource):
    """The operations of query."""

    def query_form(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-form`."""

    def query_form_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-form-exploded`."""

    def query_space(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-space`."""

    def query_space_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-space-exploded`."""

    def query_pipe(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-pipe`."""

    def query_pipe_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-pipe-exploded`."""

    def query_deep_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-deep-exploded`."""

class AsyncQuery(AsyncResource):
    """The operations of query."""

    async def query_form(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-form`."""

    async def query_form_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-form-exploded`."""

    async def query_space(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-space`."""

    async def query_space_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-space-exploded`."""

    async def query_pipe(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-pipe`."""

    async def query_pipe_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-pipe-exploded`."""

    async def query_deep_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-deep-exploded`."""
