"""How an authorization server is asked (RFC 6749 §3.2), whatever the grant.

A grant says what to ask; an `Order` knows whom, for whom and with which secret.
"""

import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from math import isfinite
from typing import Any, NoReturn, TypeVar
from urllib.parse import quote_plus, urlencode

from msgspec import structs

from .api import Memory
from .drivers import Flow
from .errors import TokenError
from .grants import BASIC, POST, Grant
from .headers import Headers
from .messages import hide, parse_body, printable, server_message
from .retries import Policy, attempts
from .settings import resolve_token_url
from .tokens import Token, TokenKey, TokenStore
from .transport import RawResponse, Request

Answer = TypeVar("Answer")

_PUBLIC = frozenset({"grant_type", "scope", "client_id", "redirect_uri", "username"})
"""What a form holds that may show in messages; all else is secret."""
_BEARER = frozenset({"bearer", "bearertoken"})
"""Tokens that are sent as they are (RFC 6749 §7.1); the second is Apigee's word."""
_WRONG_CLIENT = frozenset({"invalid_client", "invalid_request"})
"""What servers say to a secret that is shown in another way than they expect."""
_ONCE = frozenset({"authorization_code", "refresh_token"})
"""Grants whose proof is good for one use: a server that sees it twice may revoke all.

RFC 6749 §4.1.2 and RFC 9700 §4.14.2. It is sent again where the server has refused it
for now, or cannot have seen it.
"""


@dataclass(frozen=True, slots=True)
class Endpoints:
    """The addresses of an authorization server that a grant needs."""

    token: str
    authorization: str = ""
    device: str = ""
    issuer: str | None = None
    methods: tuple[str, ...] = ()
    """How clients may show their secret, where the server says so."""
    names_issuer: bool = False
    """Whether it says with each answer of a browser whose that is (RFC 9207)."""


@dataclass(frozen=True, slots=True)
class Order:
    """A token to be had: by which grant, for whom, and with what."""

    grant: Grant
    key: TokenKey
    given: dict[str, str] = field(repr=False)
    """The credentials, by argument."""
    function: Callable[..., Any] | None
    """What signs the user in, for grants that need somebody to do it."""
    policy: Policy
    user_agent: str
    hint: str
    """How to name another token URL, for errors."""
    memory: Memory = field(repr=False)
    store: TokenStore | None = None

    @property
    def secret(self) -> str | None:
        """The client's own secret; public clients have none."""
        return self.given.get(self.grant.client_secret)

    @property
    def scope(self) -> dict[str, str]:
        """The scopes as a member of a form."""
        return {"scope": " ".join(self.key.scopes)} if self.key.scopes else {}

    def endpoints(self) -> Flow[Endpoints]:
        """Where to go; metadata is fetched once."""
        if self.grant.discover is None:
            return Endpoints(self.key.url)
        known: Endpoints | None = self.memory.get(self.key.url)
        if known is None:
            known = yield from self.grant.discover(self)
            self.memory[self.key.url] = known
        return known

    def place(self, found: str, declared: str) -> str:
        """The address to go to: the one the server names, else the document's."""
        if not found and not declared:
            url = self.key.url
            raise TokenError(f"{url} names no address for this sign-in", url=url)
        return found or resolve_token_url(self.key.server, declared)

    def issue(self, form: Mapping[str, str], url: str = "") -> Flow[Token]:
        """The token that the server gives for the form, at its usual place if not `url`."""
        return self._proved(
            lambda known, method: self._exchange(url or known.token, form, method)
        )

    def start(self, url: str, wanted: str) -> Flow[dict[str, Any]]:
        """What the server says to a client that begins to ask, with that text in it."""
        return self._proved(
            lambda _, method: self.describe(url, wanted, self.scope, method)
        )

    def _proved(self, ask: Callable[[Endpoints, str], Flow[Answer]]) -> Flow[Answer]:
        """What the server answers to a client that shows its secret as it wants it.

        How is found out once: not all servers take the form, nor all of them the
        header. What was good the last time comes first.
        """
        endpoints = yield from self.endpoints()
        place = (endpoints.token, self.key.client_id)
        methods = [m for m in self.grant.methods if m in endpoints.methods]
        methods = methods or list(self.grant.methods)
        if self.secret is None:
            methods = [POST]
        methods.sort(key=lambda method: method != self.memory.get(place))
        refusal: TokenError | None = None
        for method in methods:
            try:
                answer = yield from ask(endpoints, method)
            except TokenError as error:
                refusal = refusal or error
                if not _is_unproven(error):
                    if error.code:
                        self.memory[place] = method
                    raise
            else:
                self.memory[place] = method
                return answer
        assert refusal is not None
        raise refusal

    def refresh(self, refresh_token: str) -> Flow[Token]:
        """The token that the server gives for a refresh token (RFC 6749 §6)."""
        form = {"grant_type": "refresh_token", "refresh_token": refresh_token}
        url = self.grant.refresh_url
        token = yield from self.issue(form, url and self.place("", url))
        return token if token.refresh else replace(token, refresh=refresh_token)

    def _exchange(self, url: str, form: Mapping[str, str], method: str) -> Flow[Token]:
        today = self.policy.timing.today().timestamp()
        answer, retries = yield from self._send(url, form, method)
        body = _object(answer) or {}
        token = body.get("access_token") if 200 <= answer.status < 300 else None
        if not isinstance(token, str) or not token:
            self._refuse(url, form, answer, retries, "access_token")
        kind = str(body.get("token_type") or "bearer")
        if kind.lower() not in _BEARER:
            kind = printable(hide(kind, (token, *self.given.values())), 40)
            raise TokenError(
                f"no access token from {url}: it issues tokens of the type `{kind}`, "
                "and this client can send `Bearer` only",
                url=url,
                status=answer.status,
                retries=retries,
            )
        refresh = body.get("refresh_token") if self.grant.is_lasting else None
        lifetime = _seconds(body.get("expires_in"))
        return Token(
            token,
            None if lifetime is None else today + lifetime,
            refresh if isinstance(refresh, str) and refresh else None,
        )

    def describe(
        self,
        url: str,
        wanted: str,
        form: Mapping[str, str] | None = None,
        method: str = POST,
    ) -> Flow[dict[str, Any]]:
        """The JSON object at the address, which has to have that text in it.

        Without a form it is read, with one it is asked for.
        """
        answer, retries = yield from self._send(url, form, method)
        body = _object(answer) or {}
        is_there = isinstance(body.get(wanted), str)
        if not 200 <= answer.status < 300 or not is_there:
            self._refuse(url, form or {}, answer, retries, wanted)
        return body

    def _send(
        self, url: str, form: Mapping[str, str] | None, method: str
    ) -> Flow[tuple[RawResponse, int]]:
        """The answer, and how many attempts came before it."""
        request = self._request(url, form, method)
        label = f"{self.policy.label}: token request ({request.method} {url})"
        policy = structs.replace(
            self.policy,
            label=label,
            template="",
            is_repeatable=form is None or form.get("grant_type") not in _ONCE,
            has_key=False,
            lane=None,
        )

        def prepare() -> Flow[Request]:
            yield from ()
            return request

        return attempts(policy, prepare)

    def _request(
        self, url: str, form: Mapping[str, str] | None, method: str
    ) -> Request:
        client_id, secret = self.key.client_id, self.secret
        headers = {"Accept": "application/json", "User-Agent": self.user_agent}
        if form is None:
            return Request("GET", url, Headers(headers.items()))
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        if secret is None:
            form = {**form, "client_id": client_id}
        elif method == BASIC:
            pair = f"{quote_plus(client_id)}:{quote_plus(secret)}".encode("ascii")
            headers["Authorization"] = f"Basic {b64encode(pair).decode('ascii')}"
        else:
            form = {**form, "client_id": client_id, "client_secret": secret}
        content = urlencode(form).encode("ascii")
        return Request("POST", url, Headers(headers.items()), content)

    def _refuse(
        self,
        url: str,
        form: Mapping[str, str],
        answer: RawResponse,
        retries: int,
        wanted: str,
    ) -> NoReturn:
        """Raises the error that says why there is nothing in the answer."""
        secrets = [value for name, value in form.items() if name not in _PUBLIC]
        secrets += [self.secret] if self.secret else []
        secrets += [quote_plus(secret) for secret in secrets]
        error = (_object(answer) or {}).get("error")
        reason = self._reason(answer, error, wanted, secrets)
        raise TokenError(
            f"no access token from {url}: {reason}",
            url=url,
            status=answer.status,
            code=server_message(error, secrets) or None,
            retries=retries,
        )

    def _reason(
        self, answer: RawResponse, error: Any, wanted: str, secrets: list[str]
    ) -> str:
        """Why there is no token, in the server's words where these cannot hold one."""
        media_type = answer.headers.get("content-type", "").lower()
        if answer.status == 404:
            return f"it answered 404, so tokens are not issued there; {self.hint}"
        if 300 <= answer.status < 400:
            place = f"it redirects ({answer.status}), which is not followed"
            return f"{place}; {self.hint}"
        if "html" in media_type or answer.content.lstrip()[:1] == b"<":
            page = f"it answered {answer.status} with a web page"
            return f"{page}, so tokens are not issued there; {self.hint}"
        body = parse_body(answer.content, answer.headers)
        if answer.status < 300 and not isinstance(error, str):
            what = "no JSON" if isinstance(body, str) else f"JSON without `{wanted}`"
            return f"it answered {answer.status} with {what}; {self.hint}"
        said = server_message(body, secrets)
        code = server_message(error, secrets)
        if code and code not in said:
            said = f"{code}: {said}"
        return f"it answered {answer.status}" + (f": {said}" if said else "")


def _is_unproven(error: TokenError) -> bool:
    """Whether the server may not have seen the secret where it looks for it."""
    return error.status == 401 or error.code in _WRONG_CLIENT


def _object(answer: RawResponse) -> dict[str, Any] | None:
    """The JSON object of the answer."""
    with suppress(ValueError, RecursionError):
        body = json.loads(answer.content)
        if isinstance(body, dict):
            return body
    return None


def _seconds(expires_in: Any) -> float | None:
    """The seconds of `expires_in`, which some servers write as a string."""
    if isinstance(expires_in, bool) or not isinstance(expires_in, int | float | str):
        return None
    try:
        seconds = float(expires_in)
    except (ValueError, OverflowError):
        return None
    return max(seconds, 0.0) if isfinite(seconds) else None
