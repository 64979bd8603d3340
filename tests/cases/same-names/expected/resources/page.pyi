# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping
from datetime import date
from typing import Any, overload as _typing_overload

from typing_extensions import deprecated

from .._runtime.options import CallOptions
from .._runtime.pagination import AsyncPages, Page
from .._runtime.resource import AsyncResource, Resource
from ..models import Mapping as _models_Mapping, Page as _models_Page

class PageOperations(Resource):
    """The operations of page."""

    def list(
        self,
        *,
        page: int | None = None,
        x_timeout: str | None = None,
        options: CallOptions | None = None,
    ) -> Page[_models_Page]:
        """`GET /pages`.

        Args:
            x_timeout: How long pages may take. Taken from the client when left out.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    @_typing_overload
    @deprecated("The API has deprecated `overload`.")
    def overload(
        self,
        *,
        x_timeout: str | None = None,
        date: date | None = None,
        page: _models_Page | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> _models_Mapping:
        """`POST /pages`.

        Args:
            x_timeout: How long an overload may take. Taken from the client when left
                out.

        Returns:
            A mapping.
        """

    @_typing_overload
    @deprecated("The API has deprecated `overload`.")
    def overload(
        self,
        *,
        body: _models_Page | Mapping[str, Any] | bytes,
        x_timeout: str | None = None,
        options: CallOptions | None = None,
    ) -> _models_Mapping: ...

class AsyncPageOperations(AsyncResource):
    """The operations of page."""

    def list(
        self,
        *,
        page: int | None = None,
        x_timeout: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPages[_models_Page]:
        """`GET /pages`.

        Args:
            x_timeout: How long pages may take. Taken from the client when left out.

        Returns:
            The first page; iterate over it for the items of all pages.
        """

    @_typing_overload
    @deprecated("The API has deprecated `overload`.")
    async def overload(
        self,
        *,
        x_timeout: str | None = None,
        date: date | None = None,
        page: _models_Page | Mapping[str, Any] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> _models_Mapping:
        """`POST /pages`.

        Args:
            x_timeout: How long an overload may take. Taken from the client when left
                out.

        Returns:
            A mapping.
        """

    @_typing_overload
    @deprecated("The API has deprecated `overload`.")
    async def overload(
        self,
        *,
        body: _models_Page | Mapping[str, Any] | bytes,
        x_timeout: str | None = None,
        options: CallOptions | None = None,
    ) -> _models_Mapping: ...
