"""A server on loopback that answers `/1kb/cycles`, `/1mb/cycles` and all below `/topics` as fast as Python can."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import Any


def cycle(number: int) -> dict[str, Any]:
    """A cycle with all its parts: about a kilobyte."""
    return {
        "Id": f"c-{number:08}",
        "Name": f"Cycle {number}",
        "Description": "Copies new and changed contacts from the shop to the newsletter, every hour on the hour.",
        "Status": ("Active", "Paused", "Inactive")[number % 3],
        "CreatedDate": "2026-03-04T05:06:07Z",
        "LastRunDate": "2026-11-02T13:14:15.161718Z",
        "Connectors": [{"Id": number, "Name": "Shop", "ConnectorId": 3, "Authenticated": True, "Status": "Ready"}],
        "Steps": [
            {
                "Id": f"s-{number}-{step}",
                "Name": f"Step {step}",
                "Description": "One step of several.",
                "ConnectorId": 7,
            }
            for step in range(7)
        ],
    }


ANSWERS = {
    "1kb": json.dumps([cycle(1)]).encode(),
    "1mb": json.dumps([cycle(number) for number in range(1000)]).encode(),
    "topics": b'{"names": ["Cycle 1"]}',
}


@contextmanager
def serving() -> Iterator[str]:
    """The address of the server, which runs in a process of its own."""
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.Process(target=_serve, args=(theirs,), daemon=True)
    server.start()
    try:
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        server.terminate()
        server.join()


def _serve(pipe: Connection) -> None:
    asyncio.run(_serve_for_ever(pipe))


async def _serve_for_ever(pipe: Connection) -> None:
    server = await asyncio.start_server(_answer, "127.0.0.1", 0)
    pipe.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers every request of a connection by the first part of its path."""
    while True:
        try:
            request = await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
            return
        body = ANSWERS[request.split(b"/", 2)[1].decode()]
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)
        await writer.drain()
