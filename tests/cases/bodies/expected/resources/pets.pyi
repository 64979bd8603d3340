# Made by clientwright. Change the document or the configuration, then regenerate.

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.uploads import Binary
from ..models import (
    Pet,
    PetsLendRequest,
    PetsSearchRequest,
    PetsSendPingRequest,
    PetsSequenceRequestItem,
)

class Pets(Resource):
    """The operations of pets."""

    @overload
    def create(
        self,
        *,
        name: str,
        tags: Sequence[str] | None = None,
        body: None = None,
        content_type: (
            Literal["application/json", "application/x-www-form-urlencoded"] | None
        ) = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            body: Sent as `application/json` or `application/x-www-form-urlencoded` or
                `image/*` or `text/csv`. Files and iterators go piece by piece.
            content_type: The media type of the body, which is `application/json` if not
                given.
        """

    @overload
    def create(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        name: None = None,
        content_type: (
            Literal["application/json", "application/x-www-form-urlencoded"] | None
        ) = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def create(
        self,
        *,
        body: Binary,
        name: None = None,
        content_type: str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def create(
        self,
        *,
        body: str | bytes,
        name: None = None,
        content_type: Literal["text/csv"],
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def patch(
        self,
        *,
        name: str,
        tags: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PATCH /pets`."""

    @overload
    def patch(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes | None = None,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def search(
        self,
        *,
        words: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`QUERY /pets`."""

    @overload
    def search(
        self,
        *,
        body: PetsSearchRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
    def delete(
        self,
        *,
        body: Sequence[int] | bytes | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`DELETE /pets`."""

    @overload
    def list(
        self,
        *,
        name: str,
        tags: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /pets`."""

    @overload
    def list(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes | None = None,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    def copy(self, *, body: str | bytes, options: CallOptions | None = None) -> None:
        """`COPY /pets`.

        Args:
            body: Sent as `text/plain; charset=iso-8859-1`.
        """

    @overload
    def lend(
        self,
        *,
        name: str,
        kind: Literal["loan"] | None = None,
        note: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /pets/loans`."""

    @overload
    def lend(
        self,
        *,
        body: PetsLendRequest | Mapping[str, Any] | bytes | None = None,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def send_ping(
        self,
        *,
        kind: Literal["ping"] | None = None,
        note: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets/loans`."""

    @overload
    def send_ping(
        self,
        *,
        body: PetsSendPingRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def set_friends(
        self,
        *,
        body: Sequence[str] | bytes | None,
        content_type: Literal["application/json"] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /pets/friends`.

        Args:
            body: Sent as `application/json` or `application/merge-patch+json`.
            content_type: The media type of the body, which is `application/json` if not
                given.
        """

    @overload
    def set_friends(
        self,
        *,
        body: Mapping[str, str] | bytes | None,
        content_type: Literal["application/merge-patch+json"],
        options: CallOptions | None = None,
    ) -> None: ...
    def put_photo(
        self, *, body: Binary, content_type: str, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/photo`.

        Args:
            body: Sent as `image/*`. Files and iterators go piece by piece.
            content_type: The media type of the body.
        """

    def put_film(
        self,
        *,
        body: Binary | None = None,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /pets/film`.

        Args:
            body: Sent as `*/*`. Files and iterators go piece by piece.
            content_type: The media type of the body, which is
                `application/octet-stream` if not given.
        """

    def add(
        self,
        *,
        body: (
            Iterable[Pet | Mapping[str, Any]]
            | AsyncIterable[Pet | Mapping[str, Any]]
            | bytes
        ),
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets/lines`."""

    def sequence(
        self,
        *,
        body: (
            Iterable[PetsSequenceRequestItem | Mapping[str, Any]]
            | AsyncIterable[PetsSequenceRequestItem | Mapping[str, Any]]
            | bytes
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets/sequence`."""

class AsyncPets(AsyncResource):
    """The operations of pets."""

    @overload
    async def create(
        self,
        *,
        name: str,
        tags: Sequence[str] | None = None,
        body: None = None,
        content_type: (
            Literal["application/json", "application/x-www-form-urlencoded"] | None
        ) = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            body: Sent as `application/json` or `application/x-www-form-urlencoded` or
                `image/*` or `text/csv`. Files and iterators go piece by piece.
            content_type: The media type of the body, which is `application/json` if not
                given.
        """

    @overload
    async def create(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        name: None = None,
        content_type: (
            Literal["application/json", "application/x-www-form-urlencoded"] | None
        ) = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def create(
        self,
        *,
        body: Binary,
        name: None = None,
        content_type: str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def create(
        self,
        *,
        body: str | bytes,
        name: None = None,
        content_type: Literal["text/csv"],
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def patch(
        self,
        *,
        name: str,
        tags: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PATCH /pets`."""

    @overload
    async def patch(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes | None = None,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def search(
        self,
        *,
        words: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`QUERY /pets`."""

    @overload
    async def search(
        self,
        *,
        body: PetsSearchRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
    async def delete(
        self,
        *,
        body: Sequence[int] | bytes | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`DELETE /pets`."""

    @overload
    async def list(
        self,
        *,
        name: str,
        tags: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /pets`."""

    @overload
    async def list(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes | None = None,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    async def copy(
        self, *, body: str | bytes, options: CallOptions | None = None
    ) -> None:
        """`COPY /pets`.

        Args:
            body: Sent as `text/plain; charset=iso-8859-1`.
        """

    @overload
    async def lend(
        self,
        *,
        name: str,
        kind: Literal["loan"] | None = None,
        note: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /pets/loans`."""

    @overload
    async def lend(
        self,
        *,
        body: PetsLendRequest | Mapping[str, Any] | bytes | None = None,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def send_ping(
        self,
        *,
        kind: Literal["ping"] | None = None,
        note: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets/loans`."""

    @overload
    async def send_ping(
        self,
        *,
        body: PetsSendPingRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    async def set_friends(
        self,
        *,
        body: Sequence[str] | bytes | None,
        content_type: Literal["application/json"] | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /pets/friends`.

        Args:
            body: Sent as `application/json` or `application/merge-patch+json`.
            content_type: The media type of the body, which is `application/json` if not
                given.
        """

    @overload
    async def set_friends(
        self,
        *,
        body: Mapping[str, str] | bytes | None,
        content_type: Literal["application/merge-patch+json"],
        options: CallOptions | None = None,
    ) -> None: ...
    async def put_photo(
        self, *, body: Binary, content_type: str, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/photo`.

        Args:
            body: Sent as `image/*`. Files and iterators go piece by piece.
            content_type: The media type of the body.
        """

    async def put_film(
        self,
        *,
        body: Binary | None = None,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PUT /pets/film`.

        Args:
            body: Sent as `*/*`. Files and iterators go piece by piece.
            content_type: The media type of the body, which is
                `application/octet-stream` if not given.
        """

    async def add(
        self,
        *,
        body: (
            Iterable[Pet | Mapping[str, Any]]
            | AsyncIterable[Pet | Mapping[str, Any]]
            | bytes
        ),
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets/lines`."""

    async def sequence(
        self,
        *,
        body: (
            Iterable[PetsSequenceRequestItem | Mapping[str, Any]]
            | AsyncIterable[PetsSequenceRequestItem | Mapping[str, Any]]
            | bytes
            | None
        ) = None,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets/sequence`."""
