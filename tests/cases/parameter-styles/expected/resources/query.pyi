# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of query."""

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
        """`GET /query-form`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def query_form_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-form-exploded`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def query_space(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-space`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def query_space_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-space-exploded`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def query_pipe(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-pipe`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def query_pipe_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-pipe-exploded`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def query_deep_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-deep-exploded`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncQuery(AsyncResource):
    """The operations of query."""

    async def query_form(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-form`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def query_form_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-form-exploded`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def query_space(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-space`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def query_space_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-space-exploded`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def query_pipe(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-pipe`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def query_pipe_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-pipe-exploded`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def query_deep_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /query-deep-exploded`.

        Args:
            color: `color` in the query.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
