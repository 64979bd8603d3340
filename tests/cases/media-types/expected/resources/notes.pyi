# Made by clientwright. Change the document or the configuration, then regenerate.

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
            body: Sent as `application/json` or `application/xml` or `text/plain`.
            content_type: The media type of the body, which is `application/json` if not
                given.
            accept: The media type to ask for; any of them when left out.

        Returns:
            The note. Headers that `with_response` gives as values: `X-Left`.
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
    ) -> Note | str: ...
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
    ) -> Note | str: ...
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
            body: Sent as `*/*`. Files and iterators go piece by piece.
            content_type: The media type of the body, which is
                `application/octet-stream` if not given.

        Returns:
            Whatever it is.
        """

    def get_untyped(self, *, options: CallOptions | None = None) -> Any:
        """`GET /untyped`.

        Returns:
            Nothing is known of it.
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
            body: Sent as `application/json` or `application/xml` or `text/plain`.
            content_type: The media type of the body, which is `application/json` if not
                given.
            accept: The media type to ask for; any of them when left out.

        Returns:
            The note. Headers that `with_response` gives as values: `X-Left`.
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
    ) -> Note | str: ...
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
    ) -> Note | str: ...
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
            body: Sent as `*/*`. Files and iterators go piece by piece.
            content_type: The media type of the body, which is
                `application/octet-stream` if not given.

        Returns:
            Whatever it is.
        """

    async def get_untyped(self, *, options: CallOptions | None = None) -> Any:
        """`GET /untyped`.

        Returns:
            Nothing is known of it.
        """
