"""A server on this machine that keeps what it was sent, byte by byte, and answers from a list."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

RESET = -1
"""A status that stands for a connection that breaks off while the content is on its way."""


@dataclass
class Received:
    """One request: its head as it came, and its content without the framing."""

    line: str
    headers: dict[str, str]
    content: bytes

    @property
    def framing(self) -> str:
        return self.headers.get("transfer-encoding") or self.headers.get("content-length") or ""


@dataclass
class Recorder:
    url: str
    statuses: list[int]
    requests: list[Received] = field(default_factory=list)

    @property
    def last(self) -> Received:
        return self.requests[-1]


@contextmanager
def recorder(*statuses: int) -> Iterator[Recorder]:
    """The server; once the list of statuses is at its end, each answer is a 204. 0 closes without an answer."""
    listener = socket.create_server(("127.0.0.1", 0))
    found = Recorder(f"http://127.0.0.1:{listener.getsockname()[1]}", list(statuses))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connection.settimeout(10)
            with connection, connection.makefile("rb") as stream:
                if found.statuses[:1] == [RESET]:
                    found.statuses.pop(0)
                    stream.readline()
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                    continue
                while (request := _read(stream)) is not None:
                    found.requests.append(request)
                    status = found.statuses.pop(0) if found.statuses else 204
                    if status == 0:
                        break
                    headers = b"" if status == 204 else b"Retry-After: 0\r\nContent-Length: 0\r\n"
                    connection.sendall(b"HTTP/1.1 %d X\r\n%s\r\n" % (status, headers))

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield found
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


def _read(stream: object) -> Received | None:
    read, readline = stream.read, stream.readline  # type: ignore[attr-defined]
    line = readline().decode()
    if not line:
        return None
    headers = {}
    while header := readline().decode().rstrip("\r\n"):
        name, _, value = header.partition(":")
        headers[name.lower()] = value.strip()
    if headers.get("transfer-encoding") == "chunked":
        content = b""
        while size := int(readline() or b"0", 16):
            content += read(size)
            readline()
        readline()
    else:
        content = read(int(headers.get("content-length", 0)))
    return Received(line.rstrip("\r\n"), headers, content)
