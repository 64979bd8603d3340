# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of path."""

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
        """`GET /simple/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def path_simple_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /simple-exploded/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def path_label(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /label/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def path_label_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /label-exploded/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def path_matrix(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /matrix/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def path_matrix_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /matrix-exploded/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPath(AsyncResource):
    """The operations of path."""

    async def path_simple(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /simple/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def path_simple_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /simple-exploded/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def path_label(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /label/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def path_label_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /label-exploded/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def path_matrix(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /matrix/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def path_matrix_exploded(
        self,
        color: str | Sequence[str] | Color | Mapping[str, Any],
        *,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /matrix-exploded/{color}`.

        Args:
            color: `color` in the path.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
