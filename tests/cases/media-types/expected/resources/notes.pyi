# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of notes."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.uploads import Binary
from ..models import Note

class Notes(Resource):
    """The operations of notes."""

    @overload
    def add(
        self,
        *,
        text: str | None = None,
        at: date | None = None,
        body: None = None,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: None = None,
        options: CallOptions | None = None,
    ) -> Note | str:
        """`POST /notes`.

        Args:
            text: `text` in the body.
            at: `at` in the body.
            content_type: The media type of the body, which is `application/json` if not
                given.
            accept: The media type to ask for; any of them when left out.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The note. Headers that `with_response` gives as values: `X-Left`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def add(
        self,
        *,
        text: str | None = None,
        at: date | None = None,
        body: None = None,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: Literal["application/json; charset=utf-8", "application/vnd.note+json"],
        options: CallOptions | None = None,
    ) -> Note: ...
    @overload
    def add(
        self,
        *,
        text: str | None = None,
        at: date | None = None,
        body: None = None,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: Literal["application/xml", "text/plain"],
        options: CallOptions | None = None,
    ) -> str: ...
    @overload
    def add(
        self,
        *,
        body: Note | Mapping[str, Any] | bytes,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: None = None,
        options: CallOptions | None = None,
    ) -> Note | str:
        """`POST /notes`.

        Args:
            body: The body, as `application/json` or `application/xml`. Mappings, with
                the names of the wire, and bytes are sent as they are.
            content_type: The media type of the body, which is `application/json` if not
                given.
            accept: The media type to ask for; any of them when left out.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The note. Headers that `with_response` gives as values: `X-Left`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def add(
        self,
        *,
        body: Note | Mapping[str, Any] | bytes,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: Literal["application/json; charset=utf-8", "application/vnd.note+json"],
        options: CallOptions | None = None,
    ) -> Note: ...
    @overload
    def add(
        self,
        *,
        body: Note | Mapping[str, Any] | bytes,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: Literal["application/xml", "text/plain"],
        options: CallOptions | None = None,
    ) -> str: ...
    @overload
    def add(
        self,
        *,
        body: str | bytes,
        content_type: Literal["text/plain"],
        accept: None = None,
        options: CallOptions | None = None,
    ) -> Note | str:
        """`POST /notes`.

        Args:
            body: The body, as `text/plain`. Bytes are sent as they are.
            content_type: The media type of the body.
            accept: The media type to ask for; any of them when left out.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The note. Headers that `with_response` gives as values: `X-Left`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def add(
        self,
        *,
        body: str | bytes,
        content_type: Literal["text/plain"],
        accept: Literal["application/json; charset=utf-8", "application/vnd.note+json"],
        options: CallOptions | None = None,
    ) -> Note: ...
    @overload
    def add(
        self,
        *,
        body: str | bytes,
        content_type: Literal["text/plain"],
        accept: Literal["application/xml", "text/plain"],
        options: CallOptions | None = None,
    ) -> str: ...
    def put_raw(
        self,
        *,
        body: Binary,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> Note:
        """`PUT /raw`.

        Args:
            body: The body, as `*/*`. Files and iterators are sent piece by piece.
            content_type: The media type of the body, which is
                `application/octet-stream` if not given.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Whatever it is.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    def get_untyped(self, *, options: CallOptions | None = None) -> Any:
        """`GET /untyped`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Nothing is known of it.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

class AsyncNotes(AsyncResource):
    """The operations of notes."""

    @overload
    async def add(
        self,
        *,
        text: str | None = None,
        at: date | None = None,
        body: None = None,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: None = None,
        options: CallOptions | None = None,
    ) -> Note | str:
        """`POST /notes`.

        Args:
            text: `text` in the body.
            at: `at` in the body.
            content_type: The media type of the body, which is `application/json` if not
                given.
            accept: The media type to ask for; any of them when left out.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The note. Headers that `with_response` gives as values: `X-Left`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def add(
        self,
        *,
        text: str | None = None,
        at: date | None = None,
        body: None = None,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: Literal["application/json; charset=utf-8", "application/vnd.note+json"],
        options: CallOptions | None = None,
    ) -> Note: ...
    @overload
    async def add(
        self,
        *,
        text: str | None = None,
        at: date | None = None,
        body: None = None,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: Literal["application/xml", "text/plain"],
        options: CallOptions | None = None,
    ) -> str: ...
    @overload
    async def add(
        self,
        *,
        body: Note | Mapping[str, Any] | bytes,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: None = None,
        options: CallOptions | None = None,
    ) -> Note | str:
        """`POST /notes`.

        Args:
            body: The body, as `application/json` or `application/xml`. Mappings, with
                the names of the wire, and bytes are sent as they are.
            content_type: The media type of the body, which is `application/json` if not
                given.
            accept: The media type to ask for; any of them when left out.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The note. Headers that `with_response` gives as values: `X-Left`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def add(
        self,
        *,
        body: Note | Mapping[str, Any] | bytes,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: Literal["application/json; charset=utf-8", "application/vnd.note+json"],
        options: CallOptions | None = None,
    ) -> Note: ...
    @overload
    async def add(
        self,
        *,
        body: Note | Mapping[str, Any] | bytes,
        content_type: Literal["application/json", "application/xml"] | None = None,
        accept: Literal["application/xml", "text/plain"],
        options: CallOptions | None = None,
    ) -> str: ...
    @overload
    async def add(
        self,
        *,
        body: str | bytes,
        content_type: Literal["text/plain"],
        accept: None = None,
        options: CallOptions | None = None,
    ) -> Note | str:
        """`POST /notes`.

        Args:
            body: The body, as `text/plain`. Bytes are sent as they are.
            content_type: The media type of the body.
            accept: The media type to ask for; any of them when left out.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            The note. Headers that `with_response` gives as values: `X-Left`.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def add(
        self,
        *,
        body: str | bytes,
        content_type: Literal["text/plain"],
        accept: Literal["application/json; charset=utf-8", "application/vnd.note+json"],
        options: CallOptions | None = None,
    ) -> Note: ...
    @overload
    async def add(
        self,
        *,
        body: str | bytes,
        content_type: Literal["text/plain"],
        accept: Literal["application/xml", "text/plain"],
        options: CallOptions | None = None,
    ) -> str: ...
    async def put_raw(
        self,
        *,
        body: Binary,
        content_type: str | None = None,
        options: CallOptions | None = None,
    ) -> Note:
        """`PUT /raw`.

        Args:
            body: The body, as `*/*`. Files and iterators are sent piece by piece.
            content_type: The media type of the body, which is
                `application/octet-stream` if not given.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Whatever it is.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    async def get_untyped(self, *, options: CallOptions | None = None) -> Any:
        """`GET /untyped`.

        Args:
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            Nothing is known of it.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """
