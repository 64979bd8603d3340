"""The one transport that a client shares with those derived from it."""

import threading
from collections.abc import Callable, Sequence
from inspect import iscoroutinefunction
from typing import Any

from . import forks
from .errors import ConfigurationError


class Connection:
    """The transport behind its middleware, opened on first use."""

    def __init__(
        self, transport: Any, open_: Callable[[], Any], middleware: Sequence[Any]
    ) -> None:
        self._given = transport
        self._open = open_
        self._middleware = tuple(middleware)
        self._transport: Any = None
        self._lock = threading.Lock()
        self._is_closed = False
        forks.register(self)

    def transport(self) -> Any:
        """The transport, which is opened now if it has not been."""
        with self._lock:
            if self._is_closed:
                raise ConfigurationError("the client is closed: make a new one")
            if self._transport is None:
                self._transport = self._opened()
            return self._transport

    def _opened(self) -> Any:
        transport = self._open() if self._given is None else self._given
        if self._middleware:
            from .middleware import layered

            transport = layered(transport, self._middleware)
        return transport

    def close(self) -> Any:
        """The transport to close, if there is one; nothing can be sent any more."""
        with self._lock:
            self._is_closed = True
            transport, self._transport = self._transport or self._given, None
            self._given = None
            return transport

    def after_fork(self) -> None:
        """Another thread of the parent may have held the lock."""
        self._lock = threading.Lock()


def check_transport(transport: Any, *, is_async: bool) -> None:
    """Raises `TypeError` for what is no transport of this kind of client."""
    name = "AsyncHttpTransport" if is_async else "HttpTransport"
    if hasattr(transport, "build_request"):
        raise TypeError(f"wrap the httpx2 client: transport={name}(client)")
    if transport is not None and iscoroutinefunction(transport.send) != is_async:
        raise TypeError(f"{type(transport).__name__} is for the other kind of client")
