"""The backend behind HTTP/2 on 127.0.0.1, over TLS with ALPN, as browsers speak it.

    with http2_listening(server) as connections: ...

`connections` lists, for each connection, how many requests came over it. A client that offers HTTP/1.1 only is sent
away by the handshake.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import h2.config
import h2.connection
import h2.events
import h2.exceptions

from tests.cyclr.backend import Backend
from tests.cyclr.contract import PREFIX, Received

FILES = Path(__file__).parents[1] / "authorization" / "certificates"


@dataclass
class Http2Server:
    """A listener that speaks nothing but HTTP/2."""

    backend: Backend
    url: str = ""
    connections: list[int] = field(default_factory=list)
    threads: list[threading.Thread] = field(default_factory=list)

    def serve(self, listener: socket.socket) -> None:
        """Accept connections until the listener is closed."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(FILES / "server.pem", FILES / "server.key")
        context.set_alpn_protocols(["h2"])
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                self.connections.append(0)
                arguments = (connection, context, len(self.connections) - 1)
                self.threads.append(threading.Thread(target=self._converse, args=arguments))
                self.threads[-1].start()

    def _converse(self, connection: socket.socket, context: ssl.SSLContext, number: int) -> None:
        connection.settimeout(10)
        with suppress(OSError, h2.exceptions.ProtocolError), context.wrap_socket(connection, server_side=True) as tls:
            if tls.selected_alpn_protocol() != "h2":
                return
            talk = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
            talk.initiate_connection()
            tls.sendall(talk.data_to_send())
            streams: dict[int, Received] = {}
            while data := tls.recv(65536):
                for event in talk.receive_data(data):
                    self._take(event, talk, streams, number)
                tls.sendall(talk.data_to_send())

    def _take(
        self, event: h2.events.Event, talk: h2.connection.H2Connection, streams: dict[int, Received], number: int
    ) -> None:
        match event:
            case h2.events.RequestReceived(headers=headers, stream_id=int(stream)):
                pairs = tuple((name.decode(), value.decode()) for name, value in headers or ())
                known = dict(pairs)
                fields = tuple(pair for pair in pairs if not pair[0].startswith(":"))
                streams[stream] = Received(known[":method"], known[":path"], fields, b"")
            case h2.events.DataReceived(data=data, stream_id=int(stream), flow_controlled_length=length):
                before = streams[stream]
                body = before.body + (data or b"")
                streams[stream] = Received(before.method, before.target, before.headers, body)
                talk.acknowledge_received_data(length or 0, stream)
            case h2.events.StreamEnded(stream_id=int(stream)):
                self.connections[number] += 1
                answer = self.backend.handle(streams.pop(stream))
                headers = [(":status", str(answer.status)), *((k.lower(), v) for k, v in answer.headers)]
                talk.send_headers(stream, headers)
                talk.send_data(stream, answer.body, end_stream=True)


@contextmanager
def http2_listening(backend: Backend) -> Iterator[Http2Server]:
    """An HTTP/2 server on a free port of 127.0.0.1, in a thread of its own."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = Http2Server(backend)
    server.url = f"https://127.0.0.1:{listener.getsockname()[1]}{PREFIX}"
    thread = threading.Thread(target=server.serve, args=(listener,), name="http2-server")
    thread.start()
    try:
        yield server
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for other in (thread, *server.threads):
            other.join()
