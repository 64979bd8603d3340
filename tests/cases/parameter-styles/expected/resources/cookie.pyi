# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from ..models import Color

class Cookie(Resource):
    """The operations of cookie."""

    def cookie_form(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-form`."""

    def cookie_form_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-form-exploded`."""

    def cookie_raw(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-raw`."""

    def cookie_raw_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-raw-exploded`."""

class AsyncCookie(AsyncResource):
    """The operations of cookie."""

    async def cookie_form(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-form`."""

    async def cookie_form_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-form-exploded`."""

    async def cookie_raw(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-raw`."""

    async def cookie_raw_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-raw-exploded`."""
