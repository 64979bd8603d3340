"""Signing a user in with the browser: the authorization code grant with PKCE (RFC 7636).

`Shop(client_id="...", sign_in=BrowserSignIn())` opens the browser with the first call,
and takes the code from the page that the server sends the browser back to.
"""

import time
from collections.abc import Awaitable, Callable
from queue import Empty, Queue
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode, urlsplit

from .drivers import Ask
from .errors import TokenError
from .grants import Grant

if TYPE_CHECKING:
    from .drivers import Flow
    from .orders import Endpoints, Order
    from .tokens import Token

SignIn = Callable[[Callable[[str], str]], str | Awaitable[str]]
"""Signs a user in: gets a function, and gives the address that the browser ended at.

The function gives the address to send the user to, for the redirect URI that the server
is to send the user back to.
"""


class AuthorizationCode(Grant):
    """Tokens for a user who signs in at the server's own page (RFC 6749 §4.1)."""

    def __init__(
        self,
        url: str,
        *,
        authorization_url: str = "",
        sign_in: str = "sign_in",
        **others: Any,
    ) -> None:
        super().__init__(url, **others)
        self.authorization_url = authorization_url
        self.sign_in = sign_in

    @property
    def arguments(self) -> tuple[str, ...]:
        """The arguments that it needs."""
        return (self.client_id, self.sign_in)

    @property
    def function(self) -> str:
        """The argument that is a function, to be called by the grant alone."""
        return self.sign_in

    def obtain(self, order: "Order") -> "Flow[Token]":
        """A token that the server issues now, once the user has signed in."""
        from secrets import token_urlsafe

        endpoints = yield from order.endpoints()
        verifier, state = token_urlsafe(48), token_urlsafe(24)
        url = order.place(endpoints.authorization, self.authorization_url)
        redirect = ""

        def address(redirect_uri: str) -> str:
            nonlocal redirect
            redirect = redirect_uri
            query = {
                "response_type": "code",
                "client_id": order.key.client_id,
                "redirect_uri": redirect_uri,
                "state": state,
                "code_challenge": _challenge(verifier),
                "code_challenge_method": "S256",
                **order.scope,
            }
            return f"{url}{'&' if '?' in url else '?'}{urlencode(query)}"

        assert order.function is not None
        sign_in = order.function
        reached = yield Ask(lambda: sign_in(address), blocks=True)
        code = _read_code(reached, state, endpoints, order.key.url)
        form = {"grant_type": "authorization_code", "code": code}
        form |= {"redirect_uri": redirect, "code_verifier": verifier}
        return (yield from order.issue(form))


def _challenge(verifier: str) -> str:
    from base64 import urlsafe_b64encode
    from hashlib import sha256

    digest = sha256(verifier.encode("ascii")).digest()
    return urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def _read_code(reached: Any, state: str, endpoints: "Endpoints", url: str) -> str:
    """The code in the address that the browser was sent back to (RFC 6749 §4.1.2)."""
    from hmac import compare_digest

    from .messages import printable

    query = parse_qs(urlsplit(reached).query) if isinstance(reached, str) else {}
    found = {name: values[0] for name, values in query.items()}
    if not compare_digest(found.get("state", "").encode(), state.encode()):
        raise TokenError("nobody signed in: the answer is of another sign-in", url=url)
    issuer = endpoints.issuer
    if issuer is not None:  # RFC 9207 §2.4
        if "iss" not in found and endpoints.names_issuer:
            reason = "the answer does not say which server it is of"
            raise TokenError(f"nobody signed in: {reason}", url=url)
        if found.get("iss", issuer) != issuer:
            raise TokenError("nobody signed in: another server answered", url=url)
    if "error" in found:
        words = (found["error"], found.get("error_description", ""))
        reason = printable(": ".join(word for word in words if word))
        raise TokenError(f"nobody signed in: {reason}", url=url, code=found["error"])
    if "code" not in found:
        raise TokenError("nobody signed in: there is no code in the answer", url=url)
    return found["code"]


class BrowserSignIn:
    """Signs a user in with the browser of this machine (RFC 8252 §7.3).

    The server sends the browser back to a port of 127.0.0.1, which is open meanwhile
    only. Servers that know redirect URIs by heart have to know that port and path.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        path: str = "/",
        timeout: float = 300.0,
        open: Callable[[str], object] | None = None,
    ) -> None:
        self._port = port
        self._path = path
        self._timeout = timeout
        self._open = open

    def __call__(self, address: Callable[[str], str]) -> str:
        """The address that the browser was sent back to, with the code in it."""
        import webbrowser
        from threading import Thread

        reached: Queue[str] = Queue()
        with _listener(self._port, self._path, reached) as server:
            base = f"http://127.0.0.1:{server.server_address[1]}"
            url = address(base + self._path)
            state = parse_qs(urlsplit(url).query)["state"]
            Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
            try:
                if (self._open or webbrowser.open)(url) is False:
                    raise TokenError("no browser could be opened", url=base)
                return base + self._wait(reached, state, base)
            finally:
                server.shutdown()

    def _wait(self, reached: "Queue[str]", state: list[str], url: str) -> str:
        """The first path that is an answer to this sign-in; others are not ours."""
        end = time.monotonic() + self._timeout
        while (left := end - time.monotonic()) > 0:
            try:
                path = reached.get(timeout=left)
            except Empty:
                break
            if parse_qs(urlsplit(path).query).get("state") == state:
                return path
        raise TokenError(f"nobody signed in within {self._timeout:g} seconds", url=url)


def _listener(port: int, path: str, reached: "Queue[str]") -> Any:
    """A server on 127.0.0.1 that tells which addresses a browser asks for."""
    from http.server import BaseHTTPRequestHandler
    from socketserver import ThreadingTCPServer

    class Handler(BaseHTTPRequestHandler):
        timeout = 10

        def do_GET(self) -> None:  # the name that `http.server` wants
            is_ours = urlsplit(self.path).path == path
            text = b"You can close this page and go back." if is_ours else b""
            self.send_response(200 if is_ours else 404)
            self.send_header("Content-Type", "text/plain")
            self.send_header("Content-Length", str(len(text)))
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(text)
            if is_ours:
                reached.put(self.path)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing: the address holds the code."""

    class Server(ThreadingTCPServer):
        allow_reuse_address = True
        daemon_threads = True

    return Server(("127.0.0.1", port), Handler)
