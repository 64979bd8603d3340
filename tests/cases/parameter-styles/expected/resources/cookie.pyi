# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of cookie."""

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
        """`GET /cookie-form`.

        Args:
            color: `color` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def cookie_form_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-form-exploded`.

        Args:
            color: `color` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def cookie_raw(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-raw`.

        Args:
            color: `color` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def cookie_raw_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-raw-exploded`.

        Args:
            color: `color` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncCookie(AsyncResource):
    """The operations of cookie."""

    async def cookie_form(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-form`.

        Args:
            color: `color` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def cookie_form_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-form-exploded`.

        Args:
            color: `color` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def cookie_raw(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-raw`.

        Args:
            color: `color` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def cookie_raw_exploded(
        self,
        *,
        color: str | Sequence[str] | Color | Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /cookie-raw-exploded`.

        Args:
            color: `color` in the cookie.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
