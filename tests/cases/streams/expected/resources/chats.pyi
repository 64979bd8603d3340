# Made by clientwright. Change the document or the configuration, then regenerate.

"""The operations of chats."""

from collections.abc import Mapping
from typing import Any, Literal, overload

from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams import AsyncStream, Stream
from ..models import Chat, ChatsCreateRequest, Piece

class Chats(Resource):
    """The operations of chats."""

    @overload
    def create(
        self,
        *,
        stream: bool | None = None,
        body: None = None,
        accept: None = None,
        options: CallOptions | None = None,
    ) -> Chat | Stream[Piece]:
        """`POST /chat`.

        Args:
            stream: `stream` in the body.
            accept: The media type to ask for; any of them when left out.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            All of it, or piece by piece.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        stream: bool | None = None,
        body: None = None,
        accept: Literal["application/json"],
        options: CallOptions | None = None,
    ) -> Chat: ...
    @overload
    def create(
        self,
        *,
        stream: bool | None = None,
        body: None = None,
        accept: Literal["text/event-stream"],
        options: CallOptions | None = None,
    ) -> Stream[Piece]: ...
    @overload
    def create(
        self,
        *,
        body: ChatsCreateRequest | Mapping[str, Any] | bytes,
        accept: None = None,
        options: CallOptions | None = None,
    ) -> Chat | Stream[Piece]:
        """`POST /chat`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            accept: The media type to ask for; any of them when left out.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            All of it, or piece by piece.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    def create(
        self,
        *,
        body: ChatsCreateRequest | Mapping[str, Any] | bytes,
        accept: Literal["application/json"],
        options: CallOptions | None = None,
    ) -> Chat: ...
    @overload
    def create(
        self,
        *,
        body: ChatsCreateRequest | Mapping[str, Any] | bytes,
        accept: Literal["text/event-stream"],
        options: CallOptions | None = None,
    ) -> Stream[Piece]: ...

class AsyncChats(AsyncResource):
    """The operations of chats."""

    @overload
    async def create(
        self,
        *,
        stream: bool | None = None,
        body: None = None,
        accept: None = None,
        options: CallOptions | None = None,
    ) -> Chat | AsyncStream[Piece]:
        """`POST /chat`.

        Args:
            stream: `stream` in the body.
            accept: The media type to ask for; any of them when left out.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            All of it, or piece by piece.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        stream: bool | None = None,
        body: None = None,
        accept: Literal["application/json"],
        options: CallOptions | None = None,
    ) -> Chat: ...
    @overload
    async def create(
        self,
        *,
        stream: bool | None = None,
        body: None = None,
        accept: Literal["text/event-stream"],
        options: CallOptions | None = None,
    ) -> AsyncStream[Piece]: ...
    @overload
    async def create(
        self,
        *,
        body: ChatsCreateRequest | Mapping[str, Any] | bytes,
        accept: None = None,
        options: CallOptions | None = None,
    ) -> Chat | AsyncStream[Piece]:
        """`POST /chat`.

        Args:
            body: The body, as `application/json`. Mappings, with the names of the wire,
                and bytes are sent as they are.
            accept: The media type to ask for; any of them when left out.
            options: Headers, query, timeouts and retries for this call alone.

        Returns:
            All of it, or piece by piece.

        Raises:
            APIConnectionError: The server could not be reached, or did not answer in
                time.
        """

    @overload
    async def create(
        self,
        *,
        body: ChatsCreateRequest | Mapping[str, Any] | bytes,
        accept: Literal["application/json"],
        options: CallOptions | None = None,
    ) -> Chat: ...
    @overload
    async def create(
        self,
        *,
        body: ChatsCreateRequest | Mapping[str, Any] | bytes,
        accept: Literal["text/event-stream"],
        options: CallOptions | None = None,
    ) -> AsyncStream[Piece]: ...
