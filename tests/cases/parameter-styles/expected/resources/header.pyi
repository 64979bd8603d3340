# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Color

class Header(Resource):
    """The operations of header."""

    def header_simple(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /header-simple`.

        Args:
            color: `Color` in the header.
        """

    def header_simple_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /header-simple-exploded`.

        Args:
            color: `Color` in the header.
        """

class AsyncHeader(AsyncResource):
    """The operations of header."""

    async def header_simple(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /header-simple`.

        Args:
            color: `Color` in the header.
        """

    async def header_simple_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /header-simple-exploded`.

        Args:
            color: `Color` in the header.
        """
