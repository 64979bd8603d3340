"""A document without servers makes a client that has to be told where to go; here, to a real socket."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

from fake import raises
from servers_none import ConfigurationError, ServersNone


class Alive(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert self.path == "/ping"
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


with raises(ConfigurationError, "base_url", "SERVERS_NONE_BASE_URL"):
    ServersNone()
with HTTPServer(("127.0.0.1", 0), Alive) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with ServersNone(base_url=f"http://127.0.0.1:{server.server_port}") as client:
        assert client.health.ping() is None
    server.shutdown()
