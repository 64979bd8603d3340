# Made by clientwright. Change the document or the configuration, then regenerate.

"""`PageAPI` and `AsyncPageAPI`: the Page API, blocking and for async code."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cached_property
from typing import Literal, Self

from ._runtime.client import AsyncClient, Client
from ._runtime.events import Retry
from ._runtime.middleware import AsyncMiddleware, Middleware
from ._runtime.mismatch import Mismatch
from ._runtime.tokens import TokenStore
from ._runtime.transport import AsyncTransport, RawResponse, Request, Transport
from .resources.cached_property_ import AsyncCachedProperty, CachedProperty
from .resources.client import (
    AsyncClient as _resources_client_AsyncClient,
    Client as _resources_client_Client,
)
from .resources.page import AsyncPageOperations, PageOperations
from .resources.request_ import AsyncRequest, Request as _resources_request_Request
from .resources.resource_ import AsyncResourceOperations, ResourceOperations
from .resources.str_ import AsyncStr, Str

class PageAPI(Client):
    """The Page API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    def __init__(
        self,
        *,
        x_timeout: str | None = None,
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
            x_timeout: How long an overload may take. `PAGE_X_TIMEOUT` stands in.
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
    def page(self) -> PageOperations:
        """The operations of page."""

    @cached_property
    def resource_(self) -> ResourceOperations:
        """The operations of resource."""

    @cached_property
    def request_(self) -> _resources_request_Request:
        """The operations of request."""

    @cached_property
    def str_(self) -> Str:
        """The operations of str."""

    @cached_property
    def cached_property_(self) -> CachedProperty:
        """The operations of cached property."""

    @cached_property
    def client(self) -> _resources_client_Client:
        """The operations of client."""

    def with_options(
        self,
        *,
        x_timeout: str | None = None,
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

class AsyncPageAPI(AsyncClient):
    """The Page API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    def __init__(
        self,
        *,
        x_timeout: str | None = None,
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
            x_timeout: How long an overload may take. `PAGE_X_TIMEOUT` stands in.
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
    def page(self) -> AsyncPageOperations:
        """The operations of page."""

    @cached_property
    def resource_(self) -> AsyncResourceOperations:
        """The operations of resource."""

    @cached_property
    def request_(self) -> AsyncRequest:
        """The operations of request."""

    @cached_property
    def str_(self) -> AsyncStr:
        """The operations of str."""

    @cached_property
    def cached_property_(self) -> AsyncCachedProperty:
        """The operations of cached property."""

    @cached_property
    def client(self) -> _resources_client_AsyncClient:
        """The operations of client."""

    def with_options(
        self,
        *,
        x_timeout: str | None = None,
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
