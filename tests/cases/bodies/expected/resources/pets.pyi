# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of pets."""

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.uploads import Binary
from ..models import Pet, PetsSearchRequest, PetsSequenceRequestItem

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
            name: `name` in the body.
            tags: `tags` in the body.
            content_type: The media type of the body, which is `application/json` if not
                given.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
    ) -> None:
        """`POST /pets`.

        Args:
            body: The body, as `application/json` or
                `application/x-www-form-urlencoded`. Mappings, with the names of the
                wire, and bytes are sent as they are.
            content_type: The media type of the body, which is `application/json` if not
                given.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: Binary,
        name: None = None,
        content_type: str,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            body: The body, as `image/*`. Files and iterators are sent piece by piece.
            content_type: The media type of the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: str | bytes,
        name: None = None,
        content_type: Literal["text/csv"],
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            body: The body, as `text/csv`. Bytes are sent as they are.
            content_type: The media type of the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def patch(
        self,
        *,
        name: str,
        tags: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PATCH /pets`.

        Args:
            name: `name` in the body.
            tags: `tags` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def patch(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PATCH /pets`.

        Args:
            body: The body, as `application/merge-patch+json`. Mappings, with the names
                of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def search(
        self,
        *,
        words: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`QUERY /pets`.

        Args:
            words: `words` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def search(
        self,
        *,
        body: PetsSearchRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`QUERY /pets`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def delete(
        self,
        *,
        body: Sequence[int] | bytes | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`DELETE /pets`.

        Args:
            body: The body, as `application/json`. Bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def list(
        self,
        *,
        name: str,
        tags: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /pets`.

        Args:
            name: `name` in the body.
            tags: `tags` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def list(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /pets`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def copy(self, *, body: str | bytes, options: CallOptions | None = None) -> None:
        """`COPY /pets`.

        Args:
            body: The body, as `text/plain; charset=iso-8859-1`. Bytes are sent as they
                are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def put_photo(
        self, *, body: Binary, content_type: str, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/photo`.

        Args:
            body: The body, as `image/*`. Files and iterators are sent piece by piece.
            content_type: The media type of the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            body: The body, as `*/*`. Files and iterators are sent piece by piece.
            content_type: The media type of the body, which is
                `application/octet-stream` if not given.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
        """`POST /pets/lines`.

        Args:
            body: The body, as `application/x-ndjson`. Mappings, with the names of the
                wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
        """`POST /pets/sequence`.

        Args:
            body: The body, as `application/json-seq`. Mappings, with the names of the
                wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
            name: `name` in the body.
            tags: `tags` in the body.
            content_type: The media type of the body, which is `application/json` if not
                given.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
    ) -> None:
        """`POST /pets`.

        Args:
            body: The body, as `application/json` or
                `application/x-www-form-urlencoded`. Mappings, with the names of the
                wire, and bytes are sent as they are.
            content_type: The media type of the body, which is `application/json` if not
                given.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: Binary,
        name: None = None,
        content_type: str,
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            body: The body, as `image/*`. Files and iterators are sent piece by piece.
            content_type: The media type of the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: str | bytes,
        name: None = None,
        content_type: Literal["text/csv"],
        options: CallOptions | None = None,
    ) -> None:
        """`POST /pets`.

        Args:
            body: The body, as `text/csv`. Bytes are sent as they are.
            content_type: The media type of the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def patch(
        self,
        *,
        name: str,
        tags: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PATCH /pets`.

        Args:
            name: `name` in the body.
            tags: `tags` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def patch(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`PATCH /pets`.

        Args:
            body: The body, as `application/merge-patch+json`. Mappings, with the names
                of the wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def search(
        self,
        *,
        words: str | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`QUERY /pets`.

        Args:
            words: `words` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def search(
        self,
        *,
        body: PetsSearchRequest | Mapping[str, Any] | bytes,
        options: CallOptions | None = None,
    ) -> None:
        """`QUERY /pets`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def delete(
        self,
        *,
        body: Sequence[int] | bytes | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`DELETE /pets`.

        Args:
            body: The body, as `application/json`. Bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def list(
        self,
        *,
        name: str,
        tags: Sequence[str] | None = None,
        body: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /pets`.

        Args:
            name: `name` in the body.
            tags: `tags` in the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def list(
        self,
        *,
        body: Pet | Mapping[str, Any] | bytes,
        name: None = None,
        options: CallOptions | None = None,
    ) -> None:
        """`GET /pets`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def copy(
        self, *, body: str | bytes, options: CallOptions | None = None
    ) -> None:
        """`COPY /pets`.

        Args:
            body: The body, as `text/plain; charset=iso-8859-1`. Bytes are sent as they
                are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def put_photo(
        self, *, body: Binary, content_type: str, options: CallOptions | None = None
    ) -> None:
        """`PUT /pets/photo`.

        Args:
            body: The body, as `image/*`. Files and iterators are sent piece by piece.
            content_type: The media type of the body.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
            body: The body, as `*/*`. Files and iterators are sent piece by piece.
            content_type: The media type of the body, which is
                `application/octet-stream` if not given.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
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
        """`POST /pets/lines`.

        Args:
            body: The body, as `application/x-ndjson`. Mappings, with the names of the
                wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

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
        """`POST /pets/sequence`.

        Args:
            body: The body, as `application/json-seq`. Mappings, with the names of the
                wire, and bytes are sent as they are.
            options: Headers, query, timeouts and retries for this call alone.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
