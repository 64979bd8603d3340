# Made by clientwright. Change the document or the configuration, then regenerate.

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
            accept: The media type to ask for; any of them when left out.

        Returns:
            All of it, or piece by piece.
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
    ) -> Chat | Stream[Piece]: ...
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
            accept: The media type to ask for; any of them when left out.

        Returns:
            All of it, or piece by piece.
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
    ) -> Chat | AsyncStream[Piece]: ...
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
