# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from .._runtime.models import UNSET, Unset
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.uploads import Binary, Part
from ..models import (
    Drawing,
    Order,
    PhotosAddRequest,
    PhotosAddScanRequest,
    PhotosGetScanResponse,
    PhotosSendFormRequest,
    PhotosSendOrdersRequest,
    Place,
    Scan,
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
            photo: A `Part` gives it the headers `X-Rate`.
            body: Sent as `multipart/form-data`.
        """

    @overload
    def add(
        self,
        *,
        body: PhotosAddRequest | Mapping[str, Any] | bytes,
        title: None = None,
        photo: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
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
            note: A `Part` gives it the headers `X-At`, `X-Rate`.
            body: Sent as `multipart/form-data`.
        """

    @overload
    def send_orders(
        self,
        *,
        body: PhotosSendOrdersRequest | Mapping[str, Any] | bytes,
        order: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    def mix_orders(
        self,
        *,
        body: Sequence[Order | Mapping[str, Any]] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /orders`.

        Args:
            body: Sent as `multipart/mixed`.
        """

    @overload
    def add_scan(
        self,
        *,
        file: Binary | Part,
        page: Binary | Part | None = None,
        pages: Sequence[Binary | Part] | None = None,
        raw: Binary | Part | None = None,
        drawing: Binary | Part | None = None,
        notes: str | None = None,
        icon: bytes | None = None,
        photo: Binary | Part | Unset | None = UNSET,
        shots: Sequence[Binary | Part] | Unset | None = UNSET,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /scans`.

        Args:
            body: Sent as `multipart/form-data`.
        """

    @overload
    def add_scan(
        self,
        *,
        body: PhotosAddScanRequest | Mapping[str, Any] | bytes,
        file: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def replace_scan(
        self,
        *,
        file: Binary | Part,
        title: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /scans`.

        Args:
            body: Sent as `multipart/form-data`.
        """

    @overload
    def replace_scan(
        self,
        *,
        body: Scan | Mapping[str, Any] | bytes,
        file: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def correct_scan(
        self,
        *,
        svg: str | None = None,
        body: None = None,
        content_type: Literal["application/json"] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PATCH /scans`.

        Args:
            body: Sent as `application/json` or `multipart/form-data`.
            content_type: The media type of the body, which is `application/json` if not
                given.
        """

    @overload
    def correct_scan(
        self,
        *,
        body: Drawing | Mapping[str, Any] | bytes,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    def get_scan(self, *, options: CallOptions | None = None) -> PhotosGetScanResponse:
        """`GET /scans`.

        Returns:
            Text, as it stands in JSON.
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
            body: Sent as `application/x-www-form-urlencoded`.
        """

    @overload
    def send_form(
        self,
        *,
        body: PhotosSendFormRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
    def send_mixed(
        self,
        *,
        body: Sequence[Place | Mapping[str, Any] | str | Binary | Part] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /mixed`.

        Args:
            body: Sent as `multipart/mixed`.
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
            photo: A `Part` gives it the headers `X-Rate`.
            body: Sent as `multipart/form-data`.
        """

    @overload
    async def add(
        self,
        *,
        body: PhotosAddRequest | Mapping[str, Any] | bytes,
        title: None = None,
        photo: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
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
            note: A `Part` gives it the headers `X-At`, `X-Rate`.
            body: Sent as `multipart/form-data`.
        """

    @overload
    async def send_orders(
        self,
        *,
        body: PhotosSendOrdersRequest | Mapping[str, Any] | bytes,
        order: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    async def mix_orders(
        self,
        *,
        body: Sequence[Order | Mapping[str, Any]] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /orders`.

        Args:
            body: Sent as `multipart/mixed`.
        """

    @overload
    async def add_scan(
        self,
        *,
        file: Binary | Part,
        page: Binary | Part | None = None,
        pages: Sequence[Binary | Part] | None = None,
        raw: Binary | Part | None = None,
        drawing: Binary | Part | None = None,
        notes: str | None = None,
        icon: bytes | None = None,
        photo: Binary | Part | Unset | None = UNSET,
        shots: Sequence[Binary | Part] | Unset | None = UNSET,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /scans`.

        Args:
            body: Sent as `multipart/form-data`.
        """

    @overload
    async def add_scan(
        self,
        *,
        body: PhotosAddScanRequest | Mapping[str, Any] | bytes,
        file: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def replace_scan(
        self,
        *,
        file: Binary | Part,
        title: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /scans`.

        Args:
            body: Sent as `multipart/form-data`.
        """

    @overload
    async def replace_scan(
        self,
        *,
        body: Scan | Mapping[str, Any] | bytes,
        file: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def correct_scan(
        self,
        *,
        svg: str | None = None,
        body: None = None,
        content_type: Literal["application/json"] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PATCH /scans`.

        Args:
            body: Sent as `application/json` or `multipart/form-data`.
            content_type: The media type of the body, which is `application/json` if not
                given.
        """

    @overload
    async def correct_scan(
        self,
        *,
        body: Drawing | Mapping[str, Any] | bytes,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    async def get_scan(
        self, *, options: CallOptions | None = None
    ) -> PhotosGetScanResponse:
        """`GET /scans`.

        Returns:
            Text, as it stands in JSON.
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
            body: Sent as `application/x-www-form-urlencoded`.
        """

    @overload
    async def send_form(
        self,
        *,
        body: PhotosSendFormRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
    async def send_mixed(
        self,
        *,
        body: Sequence[Place | Mapping[str, Any] | str | Binary | Part] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /mixed`.

        Args:
            body: Sent as `multipart/mixed`.
        """
