# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Discriminators` and `AsyncDiscriminators`: the Discriminators API, blocking and for
async code.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cached_property
from typing import Literal, Self

from ._runtime.client import AsyncClient, Client
from ._runtime.events import Retry
from ._runtime.middleware import AsyncMiddleware, Middleware
from ._runtime.mismatch import Mismatch
from ._runtime.tokens import TokenStore
from ._runtime.transport import AsyncTransport, RawResponse, Request, Transport
from .resources.actions import Actions, AsyncActions
from .resources.events import AsyncEvents, Events
from .resources.pets import AsyncPets, Pets
from .resources.shapes import AsyncShapes, Shapes
from .resources.tracks import AsyncTracks, Tracks

class Discriminators(Client):
    """The Discriminators API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    def __init__(
        self,
        *,
        server: Literal["api_example_com"] | None = None,
        base_url: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        idempotency_keys: bool = False,
        transport: Transport | None = None,
        token_store: TokenStore | None = None,
        strict: bool = False,
        middleware: Sequence[Middleware] = (),
        on_request: Callable[[Request], None] | None = None,
        on_response: Callable[[Request, RawResponse], None] | None = None,
        on_retry: Callable[[Retry], None] | None = None,
        on_mismatch: Callable[[Mismatch], None] | None = None,
    ) -> None:
        """Open no connection yet: that happens with the first call.

        Args:
            server: The server to call, by name; the first one when left out.
            base_url: The address to call, in place of what the document says.
            headers: Headers to send with every call.
            timeout: Seconds that one attempt may take.
            deadline: Seconds that a whole call may take, with its retries, waits and
                token requests.
            max_retries: How often a call that failed is tried again, where that is
                safe.
            idempotency_keys: Whether each POST and PATCH gets an `Idempotency-Key`, so
                that it can be tried again.
            transport: What sends the requests, in place of httpx2 with its defaults.
            token_store: Where fetched tokens are kept; in memory when left out.
            strict: Whether an answer that differs from the document is an error.
            middleware: Functions around the transport, the outermost first.
            on_request: Called with each request, before it is sent.
            on_response: Called with each answer.
            on_retry: Called before a request is sent again.
            on_mismatch: Called for each difference from the document.
        """

    @cached_property
    def pets(self) -> Pets:
        """The operations of pets."""

    @cached_property
    def events(self) -> Events:
        """The operations of events."""

    @cached_property
    def tracks(self) -> Tracks:
        """The operations of tracks."""

    @cached_property
    def shapes(self) -> Shapes:
        """The operations of shapes."""

    @cached_property
    def actions(self) -> Actions:
        """The operations of actions."""

    def with_options(
        self,
        *,
        headers: Mapping[str, str | None] | None = ...,
        timeout: float | None = ...,
        deadline: float | None = ...,
        max_retries: int = ...,
        idempotency_keys: bool = ...,
        strict: bool = ...,
        on_request: Callable[[Request], None] | None = ...,
        on_response: Callable[[Request, RawResponse], None] | None = ...,
        on_retry: Callable[[Retry], None] | None = ...,
        on_mismatch: Callable[[Mismatch], None] | None = ...,
    ) -> Self:
        """A client with other settings that shares connections and tokens with this one."""

class AsyncDiscriminators(AsyncClient):
    """The Discriminators API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    def __init__(
        self,
        *,
        server: Literal["api_example_com"] | None = None,
        base_url: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        idempotency_keys: bool = False,
        transport: AsyncTransport | None = None,
        token_store: TokenStore | None = None,
        strict: bool = False,
        middleware: Sequence[AsyncMiddleware] = (),
        on_request: Callable[[Request], Awaitable[None] | None] | None = None,
        on_response: (
            Callable[[Request, RawResponse], Awaitable[None] | None] | None
        ) = None,
        on_retry: Callable[[Retry], Awaitable[None] | None] | None = None,
        on_mismatch: Callable[[Mismatch], Awaitable[None] | None] | None = None,
    ) -> None:
        """Open no connection yet: that happens with the first call.

        Args:
            server: The server to call, by name; the first one when left out.
            base_url: The address to call, in place of what the document says.
            headers: Headers to send with every call.
            timeout: Seconds that one attempt may take.
            deadline: Seconds that a whole call may take, with its retries, waits and
                token requests.
            max_retries: How often a call that failed is tried again, where that is
                safe.
            idempotency_keys: Whether each POST and PATCH gets an `Idempotency-Key`, so
                that it can be tried again.
            transport: What sends the requests, in place of httpx2 with its defaults.
            token_store: Where fetched tokens are kept; in memory when left out.
            strict: Whether an answer that differs from the document is an error.
            middleware: Functions around the transport, the outermost first.
            on_request: Called with each request, before it is sent.
            on_response: Called with each answer.
            on_retry: Called before a request is sent again.
            on_mismatch: Called for each difference from the document.
        """

    @cached_property
    def pets(self) -> AsyncPets:
        """The operations of pets."""

    @cached_property
    def events(self) -> AsyncEvents:
        """The operations of events."""

    @cached_property
    def tracks(self) -> AsyncTracks:
        """The operations of tracks."""

    @cached_property
    def shapes(self) -> AsyncShapes:
        """The operations of shapes."""

    @cached_property
    def actions(self) -> AsyncActions:
        """The operations of actions."""

    def with_options(
        self,
        *,
        headers: Mapping[str, str | None] | None = ...,
        timeout: float | None = ...,
        deadline: float | None = ...,
        max_retries: int = ...,
        idempotency_keys: bool = ...,
        strict: bool = ...,
        on_request: Callable[[Request], Awaitable[None] | None] | None = ...,
        on_response: (
            Callable[[Request, RawResponse], Awaitable[None] | None] | None
        ) = ...,
        on_retry: Callable[[Retry], Awaitable[None] | None] | None = ...,
        on_mismatch: Callable[[Mismatch], Awaitable[None] | None] | None = ...,
    ) -> Self:
        """A client with other settings that shares connections and tokens with this one."""
