# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of photos."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.uploads import Binary, Part
from ..models import (
    Order,
    PhotosAddRequest,
    PhotosSendFormRequest,
    PhotosSendOrdersRequest,
    Place,
)

class Photos(Resource):
    """The operations of photos."""

    @overload
    def add(
        self,
        *,
        title: str,
        photo: Binary | Part,
        more: Sequence[Binary | Part] | None = None,
        place: Place | Mapping[str, Any] | None = None,
        sizes: Sequence[int] | None = None,
        key: bytes | None = None,
        box: Mapping[str, int] | None = None,
        flags: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /photos`.

        Args:
            title: `title` in the body.
            photo: `photo` in the body. A `Part` gives it the headers `X-Rate`.
            more: `more` in the body.
            place: `place` in the body.
            sizes: `sizes` in the body.
            key: `key` in the body.
            box: `box` in the body.
            flags: `flags` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def add(
        self,
        *,
        body: PhotosAddRequest | Mapping[str, Any] | bytes,
        title: None = None,
        photo: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /photos`.

        Args:
            body: The body, as `multipart/form-data`. Mappings, with the names of the
                wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def send_orders(
        self,
        *,
        order: Order | Mapping[str, Any] | Part,
        others: Sequence[Order | Mapping[str, Any]] | Part | None = None,
        note: str | Part | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /orders`.

        Args:
            order: `order` in the body.
            others: `others` in the body.
            note: `note` in the body. A `Part` gives it the headers `X-At`, `X-Rate`.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def send_orders(
        self,
        *,
        body: PhotosSendOrdersRequest | Mapping[str, Any] | bytes,
        order: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /orders`.

        Args:
            body: The body, as `multipart/form-data`. Mappings, with the names of the
                wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def mix_orders(
        self,
        *,
        body: Sequence[Order | Mapping[str, Any]] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /orders`.

        Args:
            body: The body, as `multipart/mixed`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def send_form(
        self,
        *,
        place: Place | Mapping[str, Any] | None = None,
        box: Mapping[str, int] | None = None,
        colours: Sequence[str] | None = None,
        url: str | None = None,
        lines: Sequence[Place | Mapping[str, Any]] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /forms`.

        Args:
            place: `place` in the body.
            box: `box` in the body.
            colours: `colours` in the body.
            url: `url` in the body.
            lines: `lines` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def send_form(
        self,
        *,
        body: PhotosSendFormRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /forms`.

        Args:
            body: The body, as `application/x-www-form-urlencoded`. Mappings, with the
                names of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def send_mixed(
        self,
        *,
        body: Sequence[Place | Mapping[str, Any] | str | Binary | Part] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /mixed`.

        Args:
            body: The body, as `multipart/mixed`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncPhotos(AsyncResource):
    """The operations of photos."""

    @overload
    async def add(
        self,
        *,
        title: str,
        photo: Binary | Part,
        more: Sequence[Binary | Part] | None = None,
        place: Place | Mapping[str, Any] | None = None,
        sizes: Sequence[int] | None = None,
        key: bytes | None = None,
        box: Mapping[str, int] | None = None,
        flags: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /photos`.

        Args:
            title: `title` in the body.
            photo: `photo` in the body. A `Part` gives it the headers `X-Rate`.
            more: `more` in the body.
            place: `place` in the body.
            sizes: `sizes` in the body.
            key: `key` in the body.
            box: `box` in the body.
            flags: `flags` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def add(
        self,
        *,
        body: PhotosAddRequest | Mapping[str, Any] | bytes,
        title: None = None,
        photo: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /photos`.

        Args:
            body: The body, as `multipart/form-data`. Mappings, with the names of the
                wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def send_orders(
        self,
        *,
        order: Order | Mapping[str, Any] | Part,
        others: Sequence[Order | Mapping[str, Any]] | Part | None = None,
        note: str | Part | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /orders`.

        Args:
            order: `order` in the body.
            others: `others` in the body.
            note: `note` in the body. A `Part` gives it the headers `X-At`, `X-Rate`.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def send_orders(
        self,
        *,
        body: PhotosSendOrdersRequest | Mapping[str, Any] | bytes,
        order: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /orders`.

        Args:
            body: The body, as `multipart/form-data`. Mappings, with the names of the
                wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def mix_orders(
        self,
        *,
        body: Sequence[Order | Mapping[str, Any]] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /orders`.

        Args:
            body: The body, as `multipart/mixed`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def send_form(
        self,
        *,
        place: Place | Mapping[str, Any] | None = None,
        box: Mapping[str, int] | None = None,
        colours: Sequence[str] | None = None,
        url: str | None = None,
        lines: Sequence[Place | Mapping[str, Any]] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /forms`.

        Args:
            place: `place` in the body.
            box: `box` in the body.
            colours: `colours` in the body.
            url: `url` in the body.
            lines: `lines` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def send_form(
        self,
        *,
        body: PhotosSendFormRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /forms`.

        Args:
            body: The body, as `application/x-www-form-urlencoded`. Mappings, with the
                names of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def send_mixed(
        self,
        *,
        body: Sequence[Place | Mapping[str, Any] | str | Binary | Part] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /mixed`.

        Args:
            body: The body, as `multipart/mixed`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
