"""An authorization server and an API behind it, on 127.0.0.1: real sockets, real waiting, and a count of everything.

    with listening(Authority()) as authority:
        authority.url     # http://127.0.0.1:49152
        authority.asked   # the forms that the token endpoint was sent, with how the client showed its secret

It does by the letter of the RFCs what clients must be able to live with, and checks what they send on its own.
"""

from __future__ import annotations

import base64
import hashlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote_plus, urlencode, urlsplit

CLIENT, SECRET, USER, PASSWORD = "the client", "s3cr3t:&%é", "ada", "pass w0rd"


@dataclass
class Seen:
    """One request, as the server got it."""

    method: str
    target: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes


class Broken(ConnectionError):
    """The server ends the connection without an answer."""


@dataclass
class Reply:
    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)


class Denied(Exception):
    """The token endpoint says no (RFC 6749 §5.2)."""

    def __init__(self, error: str, description: str = "", status: int = 400) -> None:
        self.reply = Reply(status, {"error": error, **({"error_description": description} if description else {})})


class Authority:
    """Clients, users, codes and tokens, and who has asked for what."""

    def __init__(self) -> None:
        self.url = ""
        self.lock = threading.Lock()
        self.seen: list[Seen] = []
        self.asked: list[dict[str, str]] = []
        self.methods = {"client_secret_post", "client_secret_basic"}
        self.lifetime: float | None = 3600.0
        self.delay = 0.0
        self.rotates = False
        self.public = False
        self.metadata: dict[str, Any] = {}
        self.pending = ["authorization_pending"]
        """What the device's code is answered with before the user is done."""
        self.failures: list[Reply | Broken] = []
        """What the token endpoint answers first."""
        self.tokens: dict[str, float] = {}
        self.refreshing: set[str] = set()
        self.codes: dict[str, dict[str, str]] = {}
        self.authorize: Callable[[dict[str, str]], dict[str, str]] = lambda query: {}
        """What else the browser brings back: a lie, if a test wants one."""
        self.nonces = 0
        self.nonce_lasts = 1_000_000
        self.counts: dict[str, set[str]] = {}
        self.digest = 'algorithm=SHA-256, qop="auth"'
        self.routes: dict[str, Callable[[Seen], Reply]] = {
            "/token": self.token,
            "/authorize": self.sign_in,
            "/device": self.device,
            "/.well-known/openid-configuration": lambda seen: Reply(body=self.described()),
            "/api": self.api,
            "/digest": self.digested,
        }

    def answer(self, seen: Seen) -> Reply:
        with self.lock:
            self.seen.append(seen)
        try:
            return self.routes[seen.path](seen)
        except Denied as denied:
            return denied.reply

    def paths(self, path: str) -> list[Seen]:
        """The requests for one path."""
        return [seen for seen in self.seen if seen.path == path]

    # --- The authorization server -------------------------------------------------------------------------------------

    def described(self) -> dict[str, Any]:
        return {
            "issuer": self.url,
            "token_endpoint": f"{self.url}/token",
            "authorization_endpoint": f"{self.url}/authorize",
            "device_authorization_endpoint": f"{self.url}/device",
            **self.metadata,
        }

    def token(self, seen: Seen) -> Reply:
        time.sleep(self.delay)
        form = dict(parse_qsl(seen.body.decode("ascii"), strict_parsing=True))
        method = self.identify(seen, form)
        with self.lock:
            self.asked.append({**form, "method": method})
            if self.failures:
                return self.fail(self.failures.pop(0))
            grants = {
                "client_credentials": lambda form: False,
                "password": self.by_password,
                "refresh_token": self.by_refresh_token,
                "authorization_code": self.by_code,
                "urn:ietf:params:oauth:grant-type:device_code": self.by_device,
            }
            if form["grant_type"] not in grants:
                raise Denied("unsupported_grant_type")
            is_users = grants[form["grant_type"]](form)
            return Reply(body=self.issue(is_users))

    def fail(self, failure: Reply | Broken) -> Reply:
        if isinstance(failure, Broken):
            raise failure
        return failure

    def identify(self, seen: Seen, form: dict[str, str]) -> str:
        """How the client showed its secret."""
        header = seen.headers.get("authorization", "")
        if header:
            assert "client_secret" not in form, "one way at a time (RFC 6749 §2.3)"
            pair = base64.b64decode(header.removeprefix("Basic ")).decode("ascii")
            client, secret = (unquote_plus(part) for part in pair.split(":"))
            method = "client_secret_basic"
        else:
            client, secret = form.get("client_id", ""), form.get("client_secret", "")
            method = "client_secret_post" if secret else "none"
        is_known = client == CLIENT and (secret == SECRET or (self.public and not secret))
        if not is_known or (method not in self.methods and not self.public):
            raise Denied("invalid_client", "Who are you?", 401)
        return method

    def issue(self, is_users: bool) -> dict[str, Any]:
        name = f"token-{len(self.tokens) + 1}"
        self.tokens[name] = time.monotonic() + (1e9 if self.lifetime is None else self.lifetime)
        answer: dict[str, Any] = {"access_token": name, "token_type": "Bearer"}
        if self.lifetime is not None:
            answer["expires_in"] = self.lifetime
        if is_users and (self.rotates or not self.refreshing):
            answer["refresh_token"] = f"refresh-{name}"
            self.refreshing.add(f"refresh-{name}")
        return answer

    def by_password(self, form: dict[str, str]) -> bool:
        if (form["username"], form["password"]) != (USER, PASSWORD):
            raise Denied("invalid_grant", f"no user {form['username']} with {form['password']}")
        return True

    def by_refresh_token(self, form: dict[str, str]) -> bool:
        if form["refresh_token"] not in self.refreshing:
            raise Denied("invalid_grant", "The refresh token is gone")
        if self.rotates:
            self.refreshing.remove(form["refresh_token"])
        return True

    def by_code(self, form: dict[str, str]) -> bool:
        asked = self.codes.pop(form["code"], None)
        digest = hashlib.sha256(form["code_verifier"].encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if asked is None or asked["redirect_uri"] != form["redirect_uri"] or asked["code_challenge"] != challenge:
            raise Denied("invalid_grant", "The code is not for you")
        assert 43 <= len(form["code_verifier"]) <= 128, "RFC 7636 §4.1"
        return True

    def by_device(self, form: dict[str, str]) -> bool:
        assert form["device_code"] == "the-device-code"
        if self.pending:
            raise Denied(self.pending.pop(0))
        return True

    def sign_in(self, seen: Seen) -> Reply:
        """The page on which the user signs in, and consents in no time."""
        query = seen.query
        assert query["response_type"] == "code"
        assert query["code_challenge_method"] == "S256"
        assert query["client_id"] == CLIENT
        code = f"code-{len(self.seen)}"
        self.codes[code] = query
        back = {"code": code, "state": query["state"], **self.authorize(query)}
        target = f"{query['redirect_uri']}?{urlencode({k: v for k, v in back.items() if v})}"
        return Reply(302, headers={"Location": target})

    def device(self, seen: Seen) -> Reply:
        form = dict(parse_qsl(seen.body.decode("ascii")))
        self.identify(seen, form)
        answer = {"device_code": "the-device-code", "user_code": "AB-CD", "expires_in": 600, "interval": 0.01}
        return Reply(body={**answer, "verification_uri": f"{self.url}/go", **self.metadata})

    # --- The API ------------------------------------------------------------------------------------------------------

    def api(self, seen: Seen) -> Reply:
        token = seen.headers.get("authorization", "").removeprefix("Bearer ")
        is_good = self.tokens.get(token, 0.0) > time.monotonic()
        return Reply(200 if is_good else 401, {"token": token})

    def revoke(self) -> None:
        """No token is good any more."""
        self.tokens = dict.fromkeys(self.tokens, 0.0)

    def digested(self, seen: Seen) -> Reply:
        """RFC 7616, worked out by itself."""
        header = seen.headers.get("authorization", "")
        given = read_digest(header.removeprefix("Digest ")) if header else {}
        if given and self.is_proved(seen, given):
            number = int(given["nonce"].split("-")[1])
            with self.lock:
                used = self.counts.setdefault(given["nonce"], set())
                is_fresh = number + self.nonce_lasts > self.nonces and given.get("nc") not in used
                used |= {given["nc"]} if "nc" in given else set()
            if is_fresh:
                return Reply(body={"nc": given.get("nc")})
            return Reply(401, headers={"WWW-Authenticate": self.challenge("stale=true, ")})
        return Reply(401, headers={"WWW-Authenticate": self.challenge()})

    def challenge(self, more: str = "") -> str:
        with self.lock:
            self.nonces += 1
            return f'Digest realm="a \\"quoted\\" realm", nonce="n-{self.nonces}", opaque="o", {more}{self.digest}'

    def is_proved(self, seen: Seen, given: dict[str, str]) -> bool:
        algorithm = given.get("algorithm", "MD5")
        name = {"MD5": "md5", "SHA-256": "sha256", "SHA-512-256": "sha512_256"}[algorithm.removesuffix("-sess")]

        def digest(text: str | bytes) -> str:
            return hashlib.new(name, text.encode() if isinstance(text, str) else text).hexdigest()

        realm = 'a "quoted" realm'
        user = digest(f"{USER}:{realm}") if given.get("userhash") == "true" else USER
        secret = digest(f"{USER}:{realm}:{PASSWORD}")
        if algorithm.endswith("-sess"):
            secret = digest(f"{secret}:{given['nonce']}:{given['cnonce']}")
        action = f"{seen.method}:{seen.target}"
        if given.get("qop") == "auth-int":
            action += f":{digest(seen.body)}"
        middle = f":{given['nc']}:{given['cnonce']}:{given['qop']}" if "qop" in given else ""
        expected = digest(f"{secret}:{given['nonce']}{middle}:{digest(action)}")
        same = (given["realm"], given["uri"], given["opaque"], given["username"]) == (realm, seen.target, "o", user)
        return same and given["response"] == expected


def read_digest(text: str) -> dict[str, str]:
    """The members of an `Authorization: Digest`, split by hand."""
    found: dict[str, str] = {}
    rest = text
    while rest:
        name, _, rest = rest.partition("=")
        if rest.startswith('"'):
            end = 1
            while rest[end] != '"':
                end += 2 if rest[end] == "\\" else 1
            value, rest = rest[1:end].replace('\\"', '"'), rest[end + 1 :]
        else:
            value, rest = (rest.partition(",")[0], rest[rest.find(",") :] if "," in rest else "")
        assert name.strip() not in found, f"{name} twice"
        found[name.strip()] = value
        rest = rest.lstrip(", ")
    return found


@contextmanager
def listening(authority: Authority) -> Iterator[Authority]:
    """The server, on a free port of 127.0.0.1."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def handle_one_request(self) -> None:
            try:
                super().handle_one_request()
            except ConnectionError:
                self.close_connection = True

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            seen = Seen(self.command, self.path, parts.path, dict(parse_qsl(parts.query)), headers, body)
            reply = authority.answer(seen)
            content = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
            content = b"" if reply.body is None else content
            self.send_response(reply.status)
            for name, value in {"Content-Type": "application/json", **reply.headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_POST = do_GET

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        request_queue_size = 256

    with Server(("127.0.0.1", 0), Handler) as server:
        authority.url = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield authority
        finally:
            server.shutdown()
            thread.join()
