# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.uploads import Binary
from ..models import FormsFilterRequest, FormsLoginRequest, Item

class Forms(Resource):
    """The operations of forms."""

    @overload
    def login(
        self,
        *,
        user: str,
        remember: bool | None = None,
        scopes: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> str:
        """`POST /login`.

        Args:
            body: Sent as `application/x-www-form-urlencoded`.

        Returns:
            A greeting.
        """

    @overload
    def login(
        self,
        *,
        body: FormsLoginRequest | Mapping[str, Any] | bytes,
        user: None = None,
        options: CallOptions | None = None,
    ) -> str: ...
    @overload
    def filter(
        self,
        *,
        limit: int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> bytes:
        """`POST /filter`.

        Returns:
            A picture.
        """

    @overload
    def filter(
        self,
        *,
        body: FormsFilterRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> bytes: ...
    def batch(
        self,
        *,
        body: Sequence[Item | Mapping[str, Any]] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /batch`.

        Args:
            body: Every item, at once.
        """

    def upload(
        self, *, body: Binary | None = None, options: CallOptions | None = None
    ) -> None:
        """`PUT /upload`.

        Args:
            body: Sent as `application/octet-stream`. Files and iterators go piece by
                piece.
        """

    def note(self, *, body: str | bytes, options: CallOptions | None = None) -> None:
        """`PUT /note`.

        Args:
            body: Sent as `text/plain`.
        """

class AsyncForms(AsyncResource):
    """The operations of forms."""

    @overload
    async def login(
        self,
        *,
        user: str,
        remember: bool | None = None,
        scopes: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> str:
        """`POST /login`.

        Args:
            body: Sent as `application/x-www-form-urlencoded`.

        Returns:
            A greeting.
        """

    @overload
    async def login(
        self,
        *,
        body: FormsLoginRequest | Mapping[str, Any] | bytes,
        user: None = None,
        options: CallOptions | None = None,
    ) -> str: ...
    @overload
    async def filter(
        self,
        *,
        limit: int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> bytes:
        """`POST /filter`.

        Returns:
            A picture.
        """

    @overload
    async def filter(
        self,
        *,
        body: FormsFilterRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> bytes: ...
    async def batch(
        self,
        *,
        body: Sequence[Item | Mapping[str, Any]] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /batch`.

        Args:
            body: Every item, at once.
        """

    async def upload(
        self, *, body: Binary | None = None, options: CallOptions | None = None
    ) -> None:
        """`PUT /upload`.

        Args:
            body: Sent as `application/octet-stream`. Files and iterators go piece by
                piece.
        """

    async def note(
        self, *, body: str | bytes, options: CallOptions | None = None
    ) -> None:
        """`PUT /note`.

        Args:
            body: Sent as `text/plain`.
        """
