# Made by clientwright. Change the document or the configuration, then regenerate.

"""`Signing` and `AsyncSigning`: the Signing API, blocking and for async code."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import cached_property
from typing import Literal, Self

from ._runtime.client import AsyncClient, Client
from ._runtime.device import DeviceCode
from ._runtime.events import Retry
from ._runtime.middleware import AsyncMiddleware, Middleware
from ._runtime.mismatch import Mismatch
from ._runtime.sign_in import SignIn
from ._runtime.tokens import TokenStore
from ._runtime.transport import AsyncTransport, RawResponse, Request, Transport
from .resources.calls import AsyncCalls, Calls

class Signing(Client):
    """The Signing API: use it in a `with` block, or call `client.close()`.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    def __init__(
        self,
        *,
        machine_token: str | Callable[[], str] | None = None,
        machine_client_id: str | None = None,
        machine_client_secret: str | None = None,
        machine_token_url: str | None = None,
        machine_scopes: Sequence[str] | None = None,
        person_token: str | Callable[[], str] | None = None,
        person_client_id: str | None = None,
        person_client_secret: str | None = None,
        person_token_url: str | None = None,
        person_sign_in: SignIn | None = None,
        person_show_code: Callable[[DeviceCode], object] | None = None,
        person_refresh_token: str | None = None,
        person_username: str | None = None,
        person_password: str | None = None,
        person_scopes: Sequence[str] | None = None,
        token: str | Callable[[], str] | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        discovery_url: str | None = None,
        sign_in: SignIn | None = None,
        show_code: Callable[[DeviceCode], object] | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        implicit_token: str | Callable[[], str] | None = None,
        username: str | None = None,
        password: str | None = None,
        certificate: str | None = None,
        certificate_key: str | None = None,
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
            machine_token: A bearer token, or a function that returns one.
                `SIGNING_MACHINE_TOKEN` stands in.
            machine_client_id: The client id with which tokens are fetched (OAuth 2.0).
                `SIGNING_MACHINE_CLIENT_ID` stands in.
            machine_client_secret: The secret that belongs to the client id.
                `SIGNING_MACHINE_CLIENT_SECRET` stands in.
            machine_token_url: Where tokens are fetched, if not where the document says.
                `SIGNING_MACHINE_TOKEN_URL` stands in.
            machine_scopes: The scopes to ask for, if not those that the document asks
                for. `SIGNING_MACHINE_SCOPES` stands in.
            person_token: A bearer token, or a function that returns one.
                `SIGNING_PERSON_TOKEN` stands in.
            person_client_id: The client id with which tokens are fetched (OAuth 2.0).
                `SIGNING_PERSON_CLIENT_ID` stands in.
            person_client_secret: The secret that belongs to the client id.
                `SIGNING_PERSON_CLIENT_SECRET` stands in.
            person_token_url: Where tokens are fetched, if not where the document says.
                `SIGNING_PERSON_TOKEN_URL` stands in.
            person_sign_in: What signs a user in with a browser, such as
                `BrowserSignIn()`.
            person_show_code: What shows a user where to sign in, and with which code,
                such as `print`.
            person_refresh_token: What tokens are fetched with for a user who has signed
                in before. `SIGNING_PERSON_REFRESH_TOKEN` stands in.
            person_username: The user name. `SIGNING_PERSON_USERNAME` stands in.
            person_password: The password. `SIGNING_PERSON_PASSWORD` stands in.
            person_scopes: The scopes to ask for, if not those that the document asks
                for. `SIGNING_PERSON_SCOPES` stands in.
            token: A bearer token, or a function that returns one. `SIGNING_TOKEN`
                stands in.
            client_id: The client id with which tokens are fetched (OAuth 2.0).
                `SIGNING_CLIENT_ID` stands in.
            client_secret: The secret that belongs to the client id.
                `SIGNING_CLIENT_SECRET` stands in.
            discovery_url: Where the server's metadata is, if not where the document
                says (OpenID Connect Discovery). `SIGNING_DISCOVERY_URL` stands in.
            sign_in: What signs a user in with a browser, such as `BrowserSignIn()`.
            show_code: What shows a user where to sign in, and with which code, such as
                `print`.
            refresh_token: What tokens are fetched with for a user who has signed in
                before. `SIGNING_REFRESH_TOKEN` stands in.
            scopes: The scopes to ask for, if not those that the document asks for.
                `SIGNING_SCOPES` stands in.
            implicit_token: A bearer token, or a function that returns one.
                `SIGNING_IMPLICIT_TOKEN` stands in.
            username: The user name. `SIGNING_USERNAME` stands in.
            password: The password. `SIGNING_PASSWORD` stands in.
            certificate: The file of the client's certificate (PEM).
                `SIGNING_CERTIFICATE` stands in.
            certificate_key: The file of its private key, if the certificate's file
                lacks it. `SIGNING_CERTIFICATE_KEY` stands in.
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
    def calls(self) -> Calls:
        """The operations of calls."""

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

class AsyncSigning(AsyncClient):
    """The Signing API for async code: use it in an `async with` block.

    Any call may raise `APIConnectionError`, where the server cannot be reached or does
    not answer in time, and `APIStatusError` for a status that its method says nothing
    of.
    """

    def __init__(
        self,
        *,
        machine_token: str | Callable[[], str | Awaitable[str]] | None = None,
        machine_client_id: str | None = None,
        machine_client_secret: str | None = None,
        machine_token_url: str | None = None,
        machine_scopes: Sequence[str] | None = None,
        person_token: str | Callable[[], str | Awaitable[str]] | None = None,
        person_client_id: str | None = None,
        person_client_secret: str | None = None,
        person_token_url: str | None = None,
        person_sign_in: SignIn | None = None,
        person_show_code: Callable[[DeviceCode], object] | None = None,
        person_refresh_token: str | None = None,
        person_username: str | None = None,
        person_password: str | None = None,
        person_scopes: Sequence[str] | None = None,
        token: str | Callable[[], str | Awaitable[str]] | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        discovery_url: str | None = None,
        sign_in: SignIn | None = None,
        show_code: Callable[[DeviceCode], object] | None = None,
        refresh_token: str | None = None,
        scopes: Sequence[str] | None = None,
        implicit_token: str | Callable[[], str | Awaitable[str]] | None = None,
        username: str | None = None,
        password: str | None = None,
        certificate: str | None = None,
        certificate_key: str | None = None,
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
            machine_token: A bearer token, or a function that returns one.
                `SIGNING_MACHINE_TOKEN` stands in.
            machine_client_id: The client id with which tokens are fetched (OAuth 2.0).
                `SIGNING_MACHINE_CLIENT_ID` stands in.
            machine_client_secret: The secret that belongs to the client id.
                `SIGNING_MACHINE_CLIENT_SECRET` stands in.
            machine_token_url: Where tokens are fetched, if not where the document says.
                `SIGNING_MACHINE_TOKEN_URL` stands in.
            machine_scopes: The scopes to ask for, if not those that the document asks
                for. `SIGNING_MACHINE_SCOPES` stands in.
            person_token: A bearer token, or a function that returns one.
                `SIGNING_PERSON_TOKEN` stands in.
            person_client_id: The client id with which tokens are fetched (OAuth 2.0).
                `SIGNING_PERSON_CLIENT_ID` stands in.
            person_client_secret: The secret that belongs to the client id.
                `SIGNING_PERSON_CLIENT_SECRET` stands in.
            person_token_url: Where tokens are fetched, if not where the document says.
                `SIGNING_PERSON_TOKEN_URL` stands in.
            person_sign_in: What signs a user in with a browser, such as
                `BrowserSignIn()`.
            person_show_code: What shows a user where to sign in, and with which code,
                such as `print`.
            person_refresh_token: What tokens are fetched with for a user who has signed
                in before. `SIGNING_PERSON_REFRESH_TOKEN` stands in.
            person_username: The user name. `SIGNING_PERSON_USERNAME` stands in.
            person_password: The password. `SIGNING_PERSON_PASSWORD` stands in.
            person_scopes: The scopes to ask for, if not those that the document asks
                for. `SIGNING_PERSON_SCOPES` stands in.
            token: A bearer token, or a function that returns one. `SIGNING_TOKEN`
                stands in.
            client_id: The client id with which tokens are fetched (OAuth 2.0).
                `SIGNING_CLIENT_ID` stands in.
            client_secret: The secret that belongs to the client id.
                `SIGNING_CLIENT_SECRET` stands in.
            discovery_url: Where the server's metadata is, if not where the document
                says (OpenID Connect Discovery). `SIGNING_DISCOVERY_URL` stands in.
            sign_in: What signs a user in with a browser, such as `BrowserSignIn()`.
            show_code: What shows a user where to sign in, and with which code, such as
                `print`.
            refresh_token: What tokens are fetched with for a user who has signed in
                before. `SIGNING_REFRESH_TOKEN` stands in.
            scopes: The scopes to ask for, if not those that the document asks for.
                `SIGNING_SCOPES` stands in.
            implicit_token: A bearer token, or a function that returns one.
                `SIGNING_IMPLICIT_TOKEN` stands in.
            username: The user name. `SIGNING_USERNAME` stands in.
            password: The password. `SIGNING_PASSWORD` stands in.
            certificate: The file of the client's certificate (PEM).
                `SIGNING_CERTIFICATE` stands in.
            certificate_key: The file of its private key, if the certificate's file
                lacks it. `SIGNING_CERTIFICATE_KEY` stands in.
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
    def calls(self) -> AsyncCalls:
        """The operations of calls."""

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
