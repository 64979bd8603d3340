"""Mutual TLS: the certificate of the client, which the server asks for when it connects."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from runtime.api import MutualTls
from runtime.errors import APIConnectionError, ConfigurationError
from tests.authorization.conftest import Side

FILES = Path(__file__).parent / "certificates"
SCHEME = MutualTls("m")
PAIR = {"certificate": str(FILES / "client.pem"), "certificate_key": str(FILES / "client.key")}


@pytest.fixture
def secured(monkeypatch: pytest.MonkeyPatch, side: Side) -> Iterator[list[Any]]:
    """The names that the server was shown; it speaks to nobody without a certificate."""
    shown: list[Any] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            certificate = self.connection.getpeercert()
            shown.append(dict(pair for (pair,) in certificate["subject"])["commonName"])
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: Any, address: Any) -> None:
            """A handshake that failed is what some tests want."""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(FILES / "server.pem", FILES / "server.key")
    context.load_verify_locations(FILES / "authority.pem")
    context.verify_mode = ssl.CERT_REQUIRED
    monkeypatch.setenv("SSL_CERT_FILE", str(FILES / "authority.pem"))
    with Server(("127.0.0.1", 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        side.url = f"https://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield shown
        server.shutdown()
        thread.join()


def test_it_is_shown(side: Side, secured: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    assert side.call(SCHEME, **PAIR) == {}
    assert side.call(SCHEME, certificate=str(FILES / "both.pem")) == {}
    monkeypatch.setenv("S_CERTIFICATE", PAIR["certificate"])
    monkeypatch.setenv("S_CERTIFICATE_KEY", PAIR["certificate_key"])
    assert side.call(SCHEME) == {}
    assert secured == ["client"] * 3


def test_nobody_gets_in_without(side: Side, secured: list[Any]) -> None:
    with pytest.raises(ConfigurationError, match="or set S_CERTIFICATE"):
        side.call(SCHEME)
    from runtime.api import ApiKey

    with pytest.raises(APIConnectionError):
        side.call(ApiKey("k", "k", location="query"), api_key="k", max_retries=0)
    assert secured == []


def test_files_that_are_none(side: Side, secured: list[Any]) -> None:
    for name in (str(FILES / "missing.pem"), __file__, str(FILES / "client.pem")):
        with pytest.raises(ConfigurationError, match="cannot be used"):
            side.call(SCHEME, certificate=name)
    assert secured == []
