"""The shop of the guide, on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs, urlsplit

PRODUCTS = (
    {"id": "1", "name": "Dune", "price": 9.5, "category": "book", "createdAt": "2026-01-02T03:04:05Z", "shelf": "B7"},
    {"id": "2", "name": "Go", "price": 30, "category": "game"},
)


class Shop(BaseHTTPRequestHandler):
    """Answers as the document says."""

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        id = url.path.removeprefix("/products/")
        product = {"1": PRODUCTS[0], "2": PRODUCTS[1], "42": PRODUCTS[1]}.get(id)
        cursor = parse_qs(url.query).get("cursor")
        if self.headers.get("Authorization") == "Bearer expired":
            self._say(401, {"message": "Who are you?"})
        elif url.path == "/products":
            self._say(200, {"items": [PRODUCTS[1]]} if cursor else {"items": [PRODUCTS[0]], "nextCursor": "more"})
        elif url.path == "/stock":
            changes = ({"productId": "1", "count": 12}, {"productId": "2", "count": 0})
            events = "".join(f"data: {json.dumps(change)}\n\n" for change in changes)
            self._answer(200, "text/event-stream", events.encode())
        elif url.path.endswith("/photo"):
            self._answer(200, "image/jpeg", b"\xff\xd8\xff\xe0")
        elif product:
            self._say(200, product)
        else:
            self._say(404, {"message": "We do not have that."})

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        self._say(201, {"id": "3", **json.loads(self.rfile.read(length))})

    def do_PUT(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self._answer(204, "", b"")

    do_DELETE = do_PUT

    def _say(self, status: int, value: object) -> None:
        self._answer(status, "application/json", json.dumps(value).encode())

    def _answer(self, status: int, media: str, content: bytes) -> None:
        self.send_response(status)
        if media:
            self.send_header("Content-Type", media)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing on standard error."""


@contextmanager
def listening() -> Iterator[str]:
    """The address of the shop, as long as it is open."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Shop) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
