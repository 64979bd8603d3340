"""The backend behind bare sockets, for faults of the connection that a well-behaved server cannot show.

    with raw_listening(server, reset, truncate) as url: ...

breaks the first two requests in these ways and answers the others well. Every request is parsed, recorded and judged
before the connection breaks: for the server it has happened.
"""

from __future__ import annotations

import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.cyclr.backend import Backend
from tests.cyclr.contract import PREFIX, Answer, Received

Behaviour = Callable[[socket.socket, bytes], bool]
"""Does something with a connection and the answer that belongs on it; says whether the connection stays open."""


def answer(connection: socket.socket, content: bytes) -> bool:
    """The whole answer arrives, and the connection stays open."""
    connection.sendall(content)
    return True


def answer_and_close(connection: socket.socket, content: bytes) -> bool:
    """The whole answer arrives, then the server closes the connection without having said so."""
    connection.sendall(content)
    return False


def reset(connection: socket.socket, content: bytes) -> bool:
    """The connection is reset (RST) instead of an answer."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return False


def drop(connection: socket.socket, content: bytes) -> bool:
    """The connection is closed after the server has done its work, instead of an answer."""
    return False


def truncate(connection: socket.socket, content: bytes) -> bool:
    """The body ends before its announced length."""
    connection.sendall(content[:-5])
    return False


def stall(connection: socket.socket, content: bytes) -> bool:
    """The answer stops in its middle until the client gives up."""
    connection.sendall(content[:-5])
    with suppress(OSError):
        connection.recv(1)
    return False


def silence(connection: socket.socket, content: bytes) -> bool:
    """No answer comes until the client gives up."""
    with suppress(OSError):
        connection.recv(1)
    return False


def drip(connection: socket.socket, content: bytes) -> bool:
    """The body comes byte by byte, each in time and all of them too late."""
    head, _, body = content.partition(b"\r\n\r\n")
    with suppress(OSError):
        connection.sendall(head + b"\r\n\r\n")
        for byte in body:
            connection.sendall(bytes([byte]))
            time.sleep(0.1)
    return False


def understate(connection: socket.socket, content: bytes) -> bool:
    """The body is longer than its announced length, and the connection stays open."""
    connection.sendall(_with_length(content, -5))
    return True


def contradict(connection: socket.socket, content: bytes) -> bool:
    """Two lengths are announced for one body."""
    connection.sendall(content.replace(b"\r\n", b"\r\nContent-Length: 3\r\n", 1))
    return False


def miscount_chunks(connection: socket.socket, content: bytes) -> bool:
    """The body comes in chunks whose lengths are no numbers."""
    head, _, body = content.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.startswith(b"Content-Length")]
    connection.sendall(b"\r\n".join([*lines, b"Transfer-Encoding: chunked", b"", b"many", body, b"0", b"", b""]))
    return False


def _with_length(content: bytes, more: int) -> bytes:
    head, _, body = content.partition(b"\r\n\r\n")
    length = f"Content-Length: {len(body)}".encode()
    return head.replace(length, f"Content-Length: {len(body) + more}".encode()) + b"\r\n\r\n" + body


def gibberish(connection: socket.socket, content: bytes) -> bool:
    """What comes back is no HTTP."""
    connection.sendall(b"220 mail.example ESMTP\r\n")
    return False


@dataclass
class RawServer:
    """A listener that gives each request the next behaviour; `received` holds the requests as bytes."""

    backend: Backend
    behaviours: list[Behaviour]
    received: list[bytes] = field(default_factory=list)
    connections: int = 0
    closed: int = 0
    url: str = ""

    def serve(self, listener: socket.socket) -> None:
        """Accept connections until the listener is closed."""
        threads: list[threading.Thread] = []
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                self.connections += 1
                threads.append(threading.Thread(target=self._converse, args=(connection,)))
                threads[-1].start()
        for thread in threads:
            thread.join()

    def _converse(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            connection.settimeout(5)
            is_open = True
            while is_open and (content := _read_request(connection)):
                self.received.append(content)
                behaviour = self.behaviours.pop(0) if self.behaviours else answer
                is_open = behaviour(connection, _as_bytes(self.backend.handle(_parse(content))))
        self.closed += 1


@contextmanager
def raw_listening(backend: Backend, *behaviours: Behaviour) -> Iterator[RawServer]:
    """A raw server on a free port of 127.0.0.1, in a thread of its own."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = RawServer(backend, list(behaviours))
    server.url = f"http://127.0.0.1:{listener.getsockname()[1]}{PREFIX}"
    thread = threading.Thread(target=server.serve, args=(listener,), name="raw-server")
    thread.start()
    try:
        yield server
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def _read_request(connection: socket.socket) -> bytes:
    """One request as bytes, or nothing when the client has closed the connection."""
    content = b""
    while b"\r\n\r\n" not in content:
        if not (chunk := connection.recv(65536)):
            return b""
        content += chunk
    head, _, body = content.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    while len(body) < sum(map(int, lengths)):
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def _parse(content: bytes) -> Received:
    head, _, body = content.partition(b"\r\n\r\n")
    line, *fields = head.decode("latin-1").split("\r\n")
    method, target, _ = line.split(" ")
    headers = (entry.partition(":") for entry in fields)
    return Received(method, target, tuple((name.lower(), value.strip()) for name, _, value in headers), body)


def _as_bytes(response: Answer) -> bytes:
    lines = [f"HTTP/1.1 {response.status} Whatever", f"Content-Length: {len(response.body)}"]
    lines += [f"{name}: {value}" for name, value in response.headers]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + response.body
