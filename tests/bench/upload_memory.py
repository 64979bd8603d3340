"""How much memory an upload of 100 MB takes above an idle client, by kind of body.

`python -m tests.bench.upload_memory`, with the checkout and `templates` on the path, measures it.

The server is a process of its own, and so is each client, which first sends a small body: that is what is idle. The
limit is 30 MB; a kind that takes more makes the run fail.
"""

from __future__ import annotations

import json
import resource
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import anyio.lowlevel

from runtime.client import AsyncClient, Client
from runtime.shapes import Body
from tests.runtime.scripted import CREATE, make

THIS = [sys.executable, "-m", "tests.bench.upload_memory"]
SIZE = 100 * 1024 * 1024
LIMIT = 30.0
PIECE = b"\xa5" * 65536


def pieces() -> Iterator[bytes]:
    for _ in range(SIZE // len(PIECE)):
        yield PIECE


async def async_pieces() -> AsyncIterator[bytes]:
    for piece in pieces():
        await anyio.lowlevel.checkpoint()
        yield piece


def lines() -> Iterator[dict[str, str]]:
    line = {"text": "x" * 1000}
    for _ in range(SIZE // 1012):
        yield line


BINARY, PARTS, LINES = Body("application/octet-stream"), Body("multipart/form-data"), Body("application/jsonl")
KINDS: dict[str, tuple[Body, Callable[[Path], Any]]] = {
    "path": (BINARY, lambda path: path),
    "open file": (BINARY, lambda path: path.open("rb")),
    "iterator": (BINARY, lambda _: pieces()),
    "async iterator": (BINARY, lambda _: async_pieces()),
    "multipart": (PARTS, lambda path: {"title": "film", "film": path}),
    "lines": (LINES, lambda _: lines()),
}


def serve() -> None:
    """Reads each request without keeping it, and answers 204."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        sys.stdout.write(f"{listener.getsockname()[1]}\n")
        sys.stdout.flush()
        while True:
            connection, _ = listener.accept()
            with connection:
                buffer = bytearray(1 << 16)
                while _read(connection, buffer):
                    connection.sendall(b"HTTP/1.1 204 No Content\r\n\r\n")


def _read(connection: socket.socket, buffer: bytearray) -> bool:
    head = b""
    while b"\r\n\r\n" not in head:
        data = connection.recv(65536)
        if not data:
            return False
        head += data
    head, _, rest = head.partition(b"\r\n\r\n")
    if b"transfer-encoding: chunked" in head.lower():
        tail = rest[-5:]
        while tail != b"0\r\n\r\n":
            count = connection.recv_into(buffer)
            tail = (tail + bytes(buffer[max(count - 5, 0) : count]))[-5:]
        return True
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    left = int(lengths[0].split(b":")[1]) - len(rest) if lengths else 0
    while left > 0:
        left -= connection.recv_into(buffer)
    return True


def peak() -> float:
    """The most memory that this process has had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def send(kind: str, client: str, port: int, path: Path) -> None:
    """Sends a body of the kind, and prints what that took."""
    body, content = KINDS[kind]
    operation = CREATE.but(method="PUT", body=body, responses={})
    idle = operation.but(body=PARTS)  # everything is loaded by then
    url = f"http://127.0.0.1:{port}"

    async def main() -> tuple[float, float]:
        async with make(AsyncClient, token="t", base_url=url) as caller:
            await caller._perform(idle, {}, None, {"a": Path(__file__)})
            before, started = peak(), time.perf_counter()
            await caller._perform(operation, {}, None, content(path))
            return peak() - before, time.perf_counter() - started

    if client == "async":
        memory, seconds = anyio.run(main)
    else:
        with make(Client, token="t", base_url=url) as caller:
            caller._perform(idle, {}, None, {"a": Path(__file__)})
            before, started = peak(), time.perf_counter()
            caller._perform(operation, {}, None, content(path))
            memory, seconds = peak() - before, time.perf_counter() - started
    sys.stdout.write(json.dumps([memory, seconds]))


@contextmanager
def serving() -> Iterator[str]:
    """The port of the server, which runs in a process of its own."""
    with subprocess.Popen([*THIS, "serve"], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.terminate()


def measure() -> int:
    """Measures every kind with both clients, and says which of them takes too much."""
    failed = 0
    with tempfile.NamedTemporaryFile() as film, serving() as port:
        film.truncate(SIZE)
        for kind in KINDS:
            for client in ("sync", "async"):
                if kind.startswith("async") and client == "sync":
                    continue
                found = subprocess.run([*THIS, kind, client, port, film.name], stdout=subprocess.PIPE, check=True)
                memory, seconds = json.loads(found.stdout)
                failed += memory > LIMIT
                sys.stdout.write(f"{kind:16} {client:6} {memory:6.1f} MB above idle {seconds:6.2f} s\n")
    return min(failed, 1)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["serve"]:
            serve()
        case [kind, client, port, path]:
            send(kind, client, int(port), Path(path))
        case _:
            sys.exit(measure())
