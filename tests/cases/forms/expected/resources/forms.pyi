# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of forms."""

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
            user: `user` in the body.
            remember: `remember` in the body.
            scopes: `scopes` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A greeting.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def login(
        self,
        *,
        body: FormsLoginRequest | Mapping[str, Any] | bytes,
        user: None = None,
        options: CallOptions | None = None,
    ) -> str:
        """`POST /login`.

        Args:
            body: The body, as `application/x-www-form-urlencoded`. Mappings, with the
                names of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A greeting.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def filter(
        self,
        *,
        limit: int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> bytes:
        """`POST /filter`.

        Args:
            limit: `limit` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A picture.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def filter(
        self,
        *,
        body: FormsFilterRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> bytes:
        """`POST /filter`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A picture.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def batch(
        self,
        *,
        body: Sequence[Item | Mapping[str, Any]] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /batch`.

        Args:
            body: Every item, at once. Mappings, with the names of the wire, and bytes
                are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def upload(
        self, *, body: Binary | None = None, options: CallOptions | None = None
    ) -> None:
        """`PUT /upload`.

        Args:
            body: The body, as `application/octet-stream`. Files and iterators are sent
                piece by piece.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def note(self, *, body: str | bytes, options: CallOptions | None = None) -> None:
        """`PUT /note`.

        Args:
            body: The body, as `text/plain`. Bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            user: `user` in the body.
            remember: `remember` in the body.
            scopes: `scopes` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A greeting.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def login(
        self,
        *,
        body: FormsLoginRequest | Mapping[str, Any] | bytes,
        user: None = None,
        options: CallOptions | None = None,
    ) -> str:
        """`POST /login`.

        Args:
            body: The body, as `application/x-www-form-urlencoded`. Mappings, with the
                names of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A greeting.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def filter(
        self,
        *,
        limit: int | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> bytes:
        """`POST /filter`.

        Args:
            limit: `limit` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A picture.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def filter(
        self,
        *,
        body: FormsFilterRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> bytes:
        """`POST /filter`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            A picture.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def batch(
        self,
        *,
        body: Sequence[Item | Mapping[str, Any]] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /batch`.

        Args:
            body: Every item, at once. Mappings, with the names of the wire, and bytes
                are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def upload(
        self, *, body: Binary | None = None, options: CallOptions | None = None
    ) -> None:
        """`PUT /upload`.

        Args:
            body: The body, as `application/octet-stream`. Files and iterators are sent
                piece by piece.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def note(
        self, *, body: str | bytes, options: CallOptions | None = None
    ) -> None:
        """`PUT /note`.

        Args:
            body: The body, as `text/plain`. Bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
