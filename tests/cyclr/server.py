"""A backend behind uvicorn on 127.0.0.1, in a thread of its own."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar

import uvicorn

from tests.cyclr.contract import PREFIX, Answer, Received

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]


class Backend(Protocol):
    """What can listen."""

    url: str
    """The address to give to a client."""

    def handle(self, received: Received) -> Answer:
        """The answer to a request."""
        ...


B = TypeVar("B", bound=Backend)


@contextmanager
def listening(backend: B, prefix: str = PREFIX) -> Iterator[B]:
    """The backend while it listens on a free port; `backend.url` is the address to give to a client."""
    # asyncio turns off Nagle's algorithm only where a socket names its protocol.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        listener.bind(("127.0.0.1", 0))
        config = uvicorn.Config(
            _application(backend),
            http="h11",
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            access_log=False,
        )
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listener],), name="cyclr-server")
        thread.start()
        while not server.started:
            time.sleep(0.001)
        backend.url = f"http://127.0.0.1:{listener.getsockname()[1]}{prefix}"
        try:
            yield backend
        finally:
            server.should_exit = True
            thread.join()


def _application(backend: Backend) -> Callable[[Scope, Receive, Send], Awaitable[None]]:
    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        body = b""
        more = True
        while more:
            event = await receive()
            body += event.get("body", b"")
            more = event.get("more_body", False)
        answer = backend.handle(_received(scope, body))
        await asyncio.sleep(answer.delay)
        headers = [(name.encode(), value.encode()) for name, value in answer.headers]
        headers.append((b"content-length", str(len(answer.body)).encode()))
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.body})

    return application


def _received(scope: Scope, body: bytes) -> Received:
    target = scope["raw_path"].decode("ascii")
    if scope["query_string"]:
        target += "?" + scope["query_string"].decode("ascii")
    headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"])
    return Received(scope["method"], target, headers, body)
