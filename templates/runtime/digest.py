"""Digest access authentication (RFC 7616): proves a password without sending it.

The first request goes without credentials; the server's answer holds a challenge, which
the request is repeated with, and all later ones carry from the start.
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from secrets import token_hex
from urllib.parse import quote

from .api import Memory
from .errors import ConfigurationError
from .transport import RawResponse, Request

_ALGORITHMS = {"MD5": "md5", "SHA-256": "sha256", "SHA-512-256": "sha512_256"}
_PIECE = re.compile(r'([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))|([\w-]+)')


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A user name, and a password that is never sent."""

    name: str = field(kw_only=False)
    username: str = "username"
    password: str = "password"

    @property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The sets of arguments that satisfy the scheme: just the one."""
        return ((self.username, self.password),)

    @property
    def public(self) -> tuple[str, ...]:
        """The arguments that are no secrets, so that messages may show them."""
        return (self.username,)

    def respond(self, request: Request, values: list[str], memory: Memory) -> str:
        """The `Authorization` header for the last challenge; "" while there is none."""
        challenge: Challenge | None = memory.get(self._place(request))
        return challenge.answer(request, *values) if challenge else ""

    def learn(self, request: Request, answer: RawResponse, memory: Memory) -> bool:
        """Whether the answer holds a challenge that can be answered now.

        A stale nonce is replaced that way, too; a password that is wrong is tried once.
        """
        texts = answer.headers.get_all("www-authenticate")
        found = next((c for text in texts for c in _read(text)), None)
        if found is not None:
            memory[self._place(request)] = found
        return found is not None

    def _place(self, request: Request) -> tuple[str, str]:
        """Whose challenge it is: servers do not get each other's answers."""
        return self.name, "/".join(request.url.split("/", 3)[:3])


@dataclass(frozen=True, slots=True)
class Challenge:
    """What a server wants to be proved; requests that answer it are counted."""

    parameters: dict[str, str]
    cnonce: str = field(default_factory=lambda: token_hex(16), repr=False)
    counter: "count[int]" = field(default_factory=lambda: count(1))

    @property
    def qop(self) -> str | None:
        """What is protected: the request line, or the body too (`auth-int`)."""
        offered = [part.strip() for part in self.parameters.get("qop", "").split(",")]
        return next((qop for qop in ("auth", "auth-int") if qop in offered), None)

    @property
    def is_known(self) -> bool:
        """Whether it can be answered."""
        algorithm = self._algorithm.removesuffix("-SESS")
        is_available = _ALGORITHMS.get(algorithm) in hashlib.algorithms_available
        has_qop = self.qop is not None or "qop" not in self.parameters
        return is_available and has_qop and {"realm", "nonce"} <= {*self.parameters}

    @property
    def _algorithm(self) -> str:
        return self.parameters.get("algorithm", "MD5").upper()

    def answer(self, request: Request, username: str, password: str) -> str:
        """The value of `Authorization` for the request."""
        realm, nonce = self.parameters["realm"], self.parameters["nonce"]
        uri = "/" + request.url.split("/", 3)[3]
        number = f"{next(self.counter):08x}"
        secret = self._hash(f"{username}:{realm}:{password}")
        if self._algorithm.endswith("-SESS"):
            secret = self._hash(f"{secret}:{nonce}:{self.cnonce}")
        action = f"{request.method}:{uri}"
        if self.qop == "auth-int":
            action += f":{self._hash(_body(request))}"
        middle = f":{number}:{self.cnonce}:{self.qop}" if self.qop else ""
        response = self._hash(f"{secret}:{nonce}{middle}:{self._hash(action)}")
        parts = [("uri", uri), ("response", response)]
        parts += [(name, self.parameters[name]) for name in ("realm", "nonce")]
        parts += [("opaque", text) for text in _given(self.parameters, "opaque")]
        plain = [("algorithm", text) for text in _given(self.parameters, "algorithm")]
        if self.qop or self._algorithm.endswith("-SESS"):
            parts.append(("cnonce", self.cnonce))
        if self.qop:
            plain += [("qop", self.qop), ("nc", number)]
        quoted = [f'{name}="{_escape(text)}"' for name, text in parts]
        others = [f"{name}={text}" for name, text in plain]
        return "Digest " + ", ".join([self._user(username, realm), *quoted, *others])

    def _user(self, username: str, realm: str) -> str:
        """The user's name: hashed where the server wants that (RFC 7616 §3.4.4)."""
        if self.parameters.get("userhash", "").lower() == "true":
            return f'username="{self._hash(f"{username}:{realm}")}", userhash=true'
        if not username.isascii():
            return f"username*=UTF-8''{quote(username, safe='')}"
        return f'username="{_escape(username)}"'

    def _hash(self, text: str | bytes) -> str:
        data = text.encode("utf-8") if isinstance(text, str) else text
        name = _ALGORITHMS[self._algorithm.removesuffix("-SESS")]
        return hashlib.new(name, data, usedforsecurity=False).hexdigest()


def _body(request: Request) -> bytes:
    if not isinstance(request.content, bytes):
        raise ConfigurationError("the server wants a digest of the body: pass bytes")
    return request.content


def _given(parameters: dict[str, str], name: str) -> list[str]:
    return [parameters[name]] if name in parameters else []


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _read(text: str) -> Iterator[Challenge]:
    """The digest challenges of a `WWW-Authenticate` header that can be answered."""
    challenges: list[tuple[str, dict[str, str]]] = []
    for name, quoted, token, scheme in _PIECE.findall(text):
        if scheme:
            challenges.append((scheme.lower(), {}))
        elif challenges:
            value = token or re.sub(r"\\(.)", r"\1", quoted)
            challenges[-1][1].setdefault(name.lower(), value)
    found = [Challenge(given) for scheme, given in challenges if scheme == "digest"]
    return (challenge for challenge in found if challenge.is_known)
