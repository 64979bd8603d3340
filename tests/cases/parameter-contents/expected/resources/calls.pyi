# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal
from uuid import UUID

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Filter, Kind, Page as _models_Page, Place, Search

class Calls(Resource):
    """The operations of calls."""

    def json(
        self,
        where: Place | Mapping[str, Any],
        *,
        near: Place | Mapping[str, Any] | None = None,
        header_x_near: Place | Mapping[str, Any] | None = None,
        last: Place | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /json/{where}`.

        Args:
            header_x_near: `X-Near` in the header.
        """

    def text(
        self,
        *,
        note: str | None = None,
        pairs: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /text`."""

    def form(
        self, *, all: Search | Mapping[str, Any], options: CallOptions | None = None
    ) -> None:
        """`GET /form`."""

    def whole(
        self,
        *,
        all: Place | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query`."""

    def jsonpath(
        self, *, selector: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`GET /path`."""

    def values(
        self,
        day: date,
        *,
        flag: bool | Literal[""] | None = None,
        tags: Sequence[Kind | str] | Literal[""] | None = None,
        price: str | None = None,
        ids: Sequence[UUID] | None = None,
        filter: str | None = None,
        since: datetime | None = None,
        ratio: float | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /values/{day}`.

        Args:
            ids: `ids[]` in the query.
            filter: `$filter` in the query.
        """

    def deep(
        self,
        *,
        filter: Filter | Mapping[str, Any] | None = None,
        page: _models_Page | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /deep`."""

class AsyncCalls(AsyncResource):
    """The operations of calls."""

    async def json(
        self,
        where: Place | Mapping[str, Any],
        *,
        near: Place | Mapping[str, Any] | None = None,
        header_x_near: Place | Mapping[str, Any] | None = None,
        last: Place | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /json/{where}`.

        Args:
            header_x_near: `X-Near` in the header.
        """

    async def text(
        self,
        *,
        note: str | None = None,
        pairs: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /text`."""

    async def form(
        self, *, all: Search | Mapping[str, Any], options: CallOptions | None = None
    ) -> None:
        """`GET /form`."""

    async def whole(
        self,
        *,
        all: Place | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query`."""

    async def jsonpath(
        self, *, selector: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`GET /path`."""

    async def values(
        self,
        day: date,
        *,
        flag: bool | Literal[""] | None = None,
        tags: Sequence[Kind | str] | Literal[""] | None = None,
        price: str | None = None,
        ids: Sequence[UUID] | None = None,
        filter: str | None = None,
        since: datetime | None = None,
        ratio: float | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /values/{day}`.

        Args:
            ids: `ids[]` in the query.
            filter: `$filter` in the query.
        """

    async def deep(
        self,
        *,
        filter: Filter | Mapping[str, Any] | None = None,
        page: _models_Page | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /deep`."""
