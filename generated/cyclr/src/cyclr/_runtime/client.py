"""The base of the clients: settings, credentials, connections, and the way out.

A client may be used by many threads (`Client`) or tasks (`AsyncClient`) at once.
"""

import os
import re
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NoReturn, Self

from . import __version__
from .api import Api, Credential
from .connection import Connection, check_transport
from .operation import Operation
from .resource import resource
from .settings import (
    Place,
    Settings,
    Wallet,
    certificate_files,
    read_credentials,
    read_parameters,
    read_server,
)
from .throttle import Throttle

if TYPE_CHECKING:
    from .calls import Caller
    from .events import Retry
    from .mismatch import Mismatch
    from .options import CallOptions
    from .response import Response
    from .tokens import TokenStore
    from .transport import AsyncTransport, RawResponse, Request, Transport
    from .uploads import Binary


class BaseClient:
    """What both kinds of clients share."""

    def __init__(
        self,
        api: Api,
        credentials: Mapping[str, Credential | None],
        parameters: Mapping[str, Any],
        *,
        server: str | None = None,
        base_url: str | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = 60.0,
        deadline: float | None = None,
        max_retries: int = 2,
        idempotency_keys: bool = False,
        transport: Any = None,
        token_store: "TokenStore | None" = None,
        strict: bool = False,
        middleware: Sequence[Any] = (),
        on_request: "Callable[[Request], Any] | None" = None,
        on_response: "Callable[[Request, RawResponse], Any] | None" = None,
        on_retry: "Callable[[Retry], Any] | None" = None,
        on_mismatch: "Callable[[Mismatch], Any] | None" = None,
        **unknown: Any,
    ) -> None:
        for keyword in unknown:
            raise TypeError(f"{type(self).__name__}() has no argument `{keyword}`")
        settings = Settings(
            parameters=read_parameters(api, parameters, os.environ),
            headers=dict(headers or {}),
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            idempotency_keys=idempotency_keys,
            strict=strict,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_mismatch=on_mismatch,
        ).checked()
        name, url = read_server(api, server, base_url, os.environ)
        self._place = Place(api, url, settings, _user_agent(api), name)
        known = read_credentials(
            api, credentials, os.environ, has_transport=transport is not None
        )
        self._wallet = Wallet(known, self._new_lock, token_store)
        check_transport(transport, is_async=isinstance(self, AsyncClient))
        self._connection = Connection(transport, self._new_transport, middleware)
        self._throttle = Throttle()
        self._caller: Caller | None = None

    if TYPE_CHECKING:  # the stub of each client lists what its own takes

        def with_options(self, *_: Any, **changes: Any) -> Self:
            """A client with other settings; see the `else` branch."""
            return self._changed(changes)

    else:

        def with_options(self, **changes):
            """A client with other settings that shares connections and tokens.

            Takes client-wide parameters, `headers` (added; `None` removes one),
            `timeout`, `deadline`, `max_retries`, `idempotency_keys`, `strict` and the
            functions `on_...`.
            """
            return self._changed(changes)

    def _changed(self, changes: Mapping[str, Any]) -> Self:
        api, settings = self._place.api, self._place.settings
        own = {name: value for name, value in changes.items() if name in api.parameters}
        others = {name: value for name, value in changes.items() if name not in own}
        for name in others.keys() - _CHANGEABLE:
            raise TypeError(f"with_options() has no argument `{name}`")
        changed = settings.changed({**others, "parameters": own})
        clone = object.__new__(type(self))
        clone._place = self._place._replace(settings=changed)
        clone._wallet, clone._connection = self._wallet, self._connection
        clone._throttle, clone._caller = self._throttle, None
        return clone

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._place.base_url!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"`{type(self).__name__}` cannot be copied or pickled, since it holds "
            "connections and credentials: use `with_options`, or make a new one"
        )

    def _calls(self) -> "Caller":
        """What the client brings to a call; loads what a call needs the first time."""
        if self._caller is None:
            from .calls import Caller
            from .logs import open_log

            api = self._place.api
            variable = api.variable("log")
            log = open_log(api.package, variable, os.environ.get(variable))
            tracer = None
            if find_spec("opentelemetry"):
                from .tracing import open_tracer

                tracer = open_tracer(api.package, api.version)
            self._caller = Caller(
                self._place,
                self._wallet,
                log,
                self._throttle,
                tracer=tracer,
                client=self,
            )
        return self._caller

    def _tls(self) -> Any:
        from .pools import certificate_context

        files = certificate_files(self._place.api, self._wallet.credentials)
        return certificate_context(files)

    def _new_lock(self) -> Any:
        raise NotImplementedError

    def _new_transport(self) -> Any:
        raise NotImplementedError


class Client(BaseClient):
    """A client whose methods block."""

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        body: "Binary | None" = None,
        options: "CallOptions | None" = None,
    ) -> "Response[Any]":
        """The answer to a request that the API's document does not describe.

        The path is added to the base address. Credentials, retries and errors are those
        of every call; JSON is parsed, other text is text, and the rest bytes.
        """
        from .options import CallOptions
        from .requests import free_operation

        operation, content = free_operation(method, path, json, body)
        options = (options or CallOptions()).beside(headers, query)
        return self._perform(operation, {}, options, content)

    def close(self) -> None:
        """Closes the connections, which derived clients share."""
        transport = self._connection.close()
        if transport is not None:
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _perform(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: "CallOptions | None" = None,
        body: Any = None,
    ) -> "Response[Any]":
        """The answer to an operation."""
        from .calls import call, run

        transport: Transport = self._connection.transport()
        return run(call(self._calls(), operation, arguments, options, body), transport)

    def _new_lock(self) -> Any:
        return threading.Lock()

    def _new_transport(self) -> "Transport":
        from .httpx_transport import HttpTransport

        return HttpTransport(tls=self._tls())


class AsyncClient(BaseClient):
    """A client whose methods are awaited, under `asyncio` or `trio`."""

    def __init_subclass__(cls, of: type[Client] | None = None, **others: Any) -> None:
        """Gives the class the constructor and the resources of its blocking twin."""
        super().__init_subclass__(**others)
        if of is not None:
            setattr(cls, "__init__", of.__init__)  # noqa: B010  # no method of its own
            for name, member in vars(of).items():
                if isinstance(member, resource):
                    twin = member.asynchronous()
                    setattr(cls, name, twin)
                    twin.__set_name__(cls, name)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        json: Any = None,
        body: "Binary | None" = None,
        options: "CallOptions | None" = None,
    ) -> "Response[Any]":
        """The answer to a request that the API's document does not describe.

        The path is added to the base address. Credentials, retries and errors are those
        of every call; JSON is parsed, other text is text, and the rest bytes.
        """
        from .options import CallOptions
        from .requests import free_operation

        operation, content = free_operation(method, path, json, body)
        options = (options or CallOptions()).beside(headers, query)
        return await self._perform(operation, {}, options, content)

    async def aclose(self) -> None:
        """Closes the connections, which derived clients share."""
        transport = self._connection.close()
        if transport is not None:
            await transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def _perform(
        self,
        operation: Operation,
        arguments: Mapping[str, Any],
        options: "CallOptions | None" = None,
        body: Any = None,
    ) -> "Response[Any]":
        """The answer to an operation."""
        from .calls import call, run_async

        transport: AsyncTransport = self._connection.transport()
        flow = call(self._calls(), operation, arguments, options, body)
        return await run_async(flow, transport)

    def _new_lock(self) -> Any:
        from anyio import Lock

        return Lock()

    def _new_transport(self) -> "AsyncTransport":
        from .httpx_transport import AsyncHttpTransport

        return AsyncHttpTransport(tls=self._tls())


_CHANGEABLE = frozenset(Settings._fields) - {"parameters"}


def _user_agent(api: Api) -> str:
    """Which client this is: `cyclr/1.0.0 clientwright/0.1.0 python/3.11`."""
    version = api.version
    if not (version.isascii() and version.replace(".", "").isalnum()):
        version = re.sub(r"[^\w.+-]+", "-", version, flags=re.ASCII)
    python = ".".join(str(number) for number in sys.version_info[:2])
    return f"{api.package}/{version} clientwright/{__version__} python/{python}"
