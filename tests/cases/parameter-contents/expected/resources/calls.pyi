# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of calls."""

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
            where: `where` in the path.
            near: `near` in the query.
            header_x_near: `X-Near` in the header.
            last: `last` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def text(
        self,
        *,
        note: str | None = None,
        pairs: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /text`.

        Args:
            note: `note` in the query.
            pairs: `pairs` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def form(
        self, *, all: Search | Mapping[str, Any], options: CallOptions | None = None
    ) -> None:
        """`GET /form`.

        Args:
            all: `all` in the querystring.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def whole(
        self,
        *,
        all: Place | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query`.

        Args:
            all: `all` in the querystring.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def jsonpath(
        self, *, selector: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`GET /path`.

        Args:
            selector: `selector` in the querystring.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
            day: `day` in the path.
            flag: `flag` in the query.
            tags: `tags` in the query.
            price: `price` in the query.
            ids: `ids[]` in the query.
            filter: `$filter` in the query.
            since: `since` in the header.
            ratio: `ratio` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def deep(
        self,
        *,
        filter: Filter | Mapping[str, Any] | None = None,
        page: _models_Page | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /deep`.

        Args:
            filter: `filter` in the query.
            page: `page` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
            where: `where` in the path.
            near: `near` in the query.
            header_x_near: `X-Near` in the header.
            last: `last` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def text(
        self,
        *,
        note: str | None = None,
        pairs: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /text`.

        Args:
            note: `note` in the query.
            pairs: `pairs` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def form(
        self, *, all: Search | Mapping[str, Any], options: CallOptions | None = None
    ) -> None:
        """`GET /form`.

        Args:
            all: `all` in the querystring.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def whole(
        self,
        *,
        all: Place | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query`.

        Args:
            all: `all` in the querystring.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def jsonpath(
        self, *, selector: str | None = None, options: CallOptions | None = None
    ) -> None:
        """`GET /path`.

        Args:
            selector: `selector` in the querystring.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
            day: `day` in the path.
            flag: `flag` in the query.
            tags: `tags` in the query.
            price: `price` in the query.
            ids: `ids[]` in the query.
            filter: `$filter` in the query.
            since: `since` in the header.
            ratio: `ratio` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def deep(
        self,
        *,
        filter: Filter | Mapping[str, Any] | None = None,
        page: _models_Page | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /deep`.

        Args:
            filter: `filter` in the query.
            page: `page` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
