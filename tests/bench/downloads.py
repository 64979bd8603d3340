"""How much memory 100 MB take on their way down: `PYTHONPATH=templates python -m tests.bench.downloads`.

A server in a process of its own sends them; a fresh process for each way downloads them, and compares the highest
memory it ever had with that before the download, when everything was loaded. More than 30 MB above it is a failure.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import resource
import socket
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from runtime.api import Api
from runtime.client import AsyncClient, Client
from runtime.downloads import streamed
from runtime.operation import Operation
from runtime.resource import AsyncResource, Resource

SIZE = 100_000_000
LIMIT = 30
BLOCK = b'"' + b"x" * 997 + b'"\n'
GET = Operation("files.get", method="GET", path=("/100",), responses={"200": {"application/pdf": lambda: bytes}})
LINES = Operation("files.lines", method="GET", path=("/100",), responses={"200": {"application/jsonl": lambda: Any}})


class Files(Resource):
    def get(self) -> Any:
        return self._call(GET, {})

    def lines(self) -> Any:
        return self._stream(LINES, {})


class AsyncFiles(AsyncResource, of=Files, streams=("lines",)):
    pass


def serve(listener: socket.socket) -> None:
    """Answers every connection with 100 MB, or with a few bytes to warm up."""
    while True:
        connection, _ = listener.accept()
        with connection, suppress(OSError):
            wanted = SIZE if b"warm" not in connection.recv(65536) else len(BLOCK)
            head = f"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {wanted}\r\n\r\n"
            connection.sendall(head.encode())
            for _ in range(wanted // len(BLOCK) // 100 or 1):
                connection.sendall(BLOCK * (100 if wanted == SIZE else 1))


def peak() -> float:
    """The most memory that this process ever had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def to_file(url: str, target: Path) -> int:
    with Client(_API, {}, {}, base_url=url) as client, streamed(Files(client).get)() as download:
        return download.to_file(target)


def pieces(url: str, target: Path) -> int:
    with Client(_API, {}, {}, base_url=url) as client, streamed(Files(client).get)() as download:
        return sum(len(piece) for piece in download)


def lines(url: str, target: Path) -> int:
    with Client(_API, {}, {}, base_url=url) as client, Files(client).lines() as stream:
        return sum(len(line) + 3 for line in stream)


def async_to_file(url: str, target: Path) -> int:
    async def main() -> int:
        async with AsyncClient(_API, {}, {}, base_url=url) as client, streamed(AsyncFiles(client).get)() as download:
            return await download.to_file(target)

    return asyncio.run(main())


def async_pieces(url: str, target: Path) -> int:
    async def main() -> int:
        async with AsyncClient(_API, {}, {}, base_url=url) as client, streamed(AsyncFiles(client).get)() as download:
            return sum([len(piece) async for piece in download])

    return asyncio.run(main())


def async_lines(url: str, target: Path) -> int:
    async def main() -> int:
        total = 0
        async with AsyncClient(_API, {}, {}, base_url=url) as client, AsyncFiles(client).lines() as stream:
            async for line in stream:
                total += len(line) + 3
        return total

    return asyncio.run(main())


_API = Api(title="Files", package="files", version="1", environment="FILES")
WAYS: tuple[Callable[[str, Path], int], ...] = (to_file, async_to_file, pieces, async_pieces, lines, async_lines)


def measure(way: Callable[[str, Path], int], url: str) -> tuple[float, float]:
    """The memory above idle in MB, and the seconds."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder, "file")
        way(f"{url}/warm", target)
        idle, started = peak(), time.monotonic()
        assert way(url, target) == SIZE
        return peak() - idle, time.monotonic() - started


def main() -> int:
    """Measures every way; gives the exit code."""
    context = multiprocessing.get_context("spawn")
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        server = context.Process(target=serve, args=(listener,), daemon=True)
        server.start()
        highest = 0.0
        for way in WAYS:
            with context.Pool(1) as pool:
                memory, seconds = pool.apply(measure, (way, url))
            print(f"{way.__name__:15} {memory:6.1f} MB above idle {seconds:6.2f} s")
            highest = max(highest, memory)
        server.terminate()
    return int(highest > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
