"""Credentials: which of an operation's alternatives is used, and how it is sent."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, assert_never
from urllib.parse import quote

from .api import Api, ApiKey, Basic, Bearer, ClientCredentials, Scheme
from .drivers import Ask, Flow
from .errors import ConfigurationError
from .oauth import Grant, fetch_token
from .operation import Operation
from .requests import add_query, check_header
from .response import Headers
from .retries import Policy
from .settings import Place, resolve_token_url
from .tokens import Flight, Token, TokenKey, Wallet
from .transport import Request


@dataclass(frozen=True, slots=True)
class Choice:
    """A scheme that the call has to satisfy, and the arguments that do it."""

    scheme: Scheme
    way: tuple[str, ...]
    scopes: tuple[str, ...]


def choose(
    api: Api, operation: Operation, credentials: Mapping[str, Any]
) -> tuple[Choice, ...]:
    """The first alternative whose credentials are at hand; `()` for no credentials.

    Where credentials are optional, they are sent if they are at hand.
    """
    alternatives = api.security if operation.security is None else operation.security
    schemes = {scheme.name: scheme for scheme in api.schemes}
    for requirement in sorted(alternatives, key=lambda requirement: not requirement):
        ways = [
            Choice(schemes[name], way, scopes)
            for name, scopes in requirement
            if name in schemes and (way := _at_hand(schemes[name], credentials))
        ]
        if len(ways) == len(requirement):
            return tuple(ways)
    if not alternatives:
        return ()
    names = dict.fromkeys(
        name for requirement in alternatives for name, _ in requirement
    )
    pieces = [
        " and ".join(f"{argument}=..." for argument in way)
        + f" (or set {' and '.join(api.variable(argument) for argument in way)})"
        for name in names
        if name in schemes
        for way in schemes[name].ways
    ]
    raise ConfigurationError(
        f"{operation.title} needs credentials: pass "
        + (", or ".join(pieces) or "those of a scheme that this client does not know")
    )


def _at_hand(scheme: Scheme, credentials: Mapping[str, Any]) -> tuple[str, ...] | None:
    return next(
        (way for way in scheme.ways if all(name in credentials for name in way)), None
    )


@dataclass(frozen=True, slots=True)
class Signature:
    """What one attempt carries to prove who sends it."""

    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    query: tuple[str, ...] = field(default=(), repr=False)
    cookies: tuple[str, ...] = field(default=(), repr=False)
    tokens: tuple[tuple[Flight, Token], ...] = field(default=(), repr=False)
    """The tokens that were fetched for it."""
    secrets: tuple[str, ...] = field(default=(), repr=False)
    """The credentials as they were given, which must not show in messages."""

    def __add__(self, other: "Signature") -> "Signature":
        """Both together, for schemes that are needed together."""
        return Signature(
            self.headers + other.headers,
            self.query + other.query,
            self.cookies + other.cookies,
            self.tokens + other.tokens,
            self.secrets + other.secrets,
        )

    def apply(self, request: Request) -> Request:
        """The request with its credentials; a header of the caller's own stays."""
        pairs = [
            check_header(name, value)
            for name, value in self.headers
            if name not in request.headers
        ]
        cookies = [*request.headers.get_all("cookie"), *self.cookies]
        others = [pair for pair in request.headers.pairs if pair[0].lower() != "cookie"]
        if cookies:
            others.append(check_header("Cookie", "; ".join(cookies)))
        url = add_query(request.url, list(self.query))
        return replace(request, url=url, headers=Headers([*others, *pairs]))


@dataclass(slots=True)
class Signer:
    """Signs the attempts of one call, each with credentials of that moment."""

    place: Place
    wallet: Wallet
    policy: Policy
    choices: tuple[Choice, ...]
    last: Signature = field(default=Signature(), repr=False)
    renewed: Signature | None = field(default=None, repr=False)
    """What `renew` found and the next attempt carries."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """What was sent last and must not show in messages."""
        values = [value.rpartition(" ")[2] for _, value in self.last.headers]
        values += [
            text.partition("=")[2] for text in self.last.query + self.last.cookies
        ]
        return (*values, *self.last.secrets)

    def sign(self, request: Request) -> Flow[Request]:
        """The request with its credentials."""
        renewed, self.renewed = self.renewed, None
        self.last = renewed or (yield from self._signature())
        return self.last.apply(request)

    def renew(self) -> Flow[bool]:
        """Whether there are other credentials than those the server has refused.

        Only the refused token is forgotten, so a newer one is not fetched again.
        """
        for flight, token in self.last.tokens:
            flight.refuse(token)
        self.renewed = yield from self._signature()
        return self.renewed != self.last

    def _signature(self) -> Flow[Signature]:
        total = Signature()
        for choice in self.choices:
            total += yield from self._one(choice)
        return total

    def _one(self, choice: Choice) -> Flow[Signature]:
        values: dict[str, str] = {}
        for argument in choice.way:
            values[argument] = yield from self._value(argument)
        signature = yield from self._proof(choice, values)
        return replace(signature, secrets=tuple(values.values()))

    def _proof(self, choice: Choice, values: dict[str, str]) -> Flow[Signature]:
        """What the credentials make the request carry."""
        scheme, first = choice.scheme, values[choice.way[0]]
        match scheme:
            case Bearer(grant=grant):
                if grant is None or choice.way == (scheme.token,):
                    return _bearer(first)
                flight, token = yield from self._token(grant, choice.scopes, values)
                return replace(_bearer(token.value), tokens=((flight, token),))
            case Basic():
                pair = ":".join(values.values()).encode("utf-8")
                text = f"Basic {b64encode(pair).decode('ascii')}"
                return Signature(headers=(("Authorization", text),))
            case ApiKey(key=key, location="header"):
                return Signature(headers=((key, first),))
            case ApiKey(key=key, location=location):
                text = f"{quote(key, safe='')}={quote(first, safe='')}"
                if location == "query":
                    return Signature(query=(text,))
                return Signature(cookies=(text,))
            case _:
                assert_never(scheme)

    def _value(self, argument: str) -> Flow[str]:
        """The credential, asked for where it is a function."""
        value: Any = self.wallet.credentials[argument]
        if not isinstance(value, str):
            value = yield Ask(value)
        if not isinstance(value, str) or not value:
            raise ConfigurationError(f"the function given as `{argument}` gave no text")
        return value

    def _token(
        self, grant: ClientCredentials, scopes: tuple[str, ...], values: dict[str, str]
    ) -> Flow[tuple[Flight, Token]]:
        api, overrides = self.place.api, self.wallet.credentials
        url = resolve_token_url(
            self.place.base_url, str(overrides.get(grant.override, grant.token_url))
        )
        client_id, client_secret = values[grant.client_id], values[grant.client_secret]
        key = TokenKey(url, client_id, tuple(dict.fromkeys(grant.scopes + scopes)))
        hint = f"pass {grant.override}=... or set {api.variable(grant.override)}"
        order = Grant(
            key, client_secret, self.place.user_agent, hint, store=self.wallet.store
        )
        flight = self.wallet.tokens.flight(key)
        return flight, (yield from fetch_token(order, flight, self.policy))


def _bearer(token: str) -> Signature:
    return Signature(headers=(("Authorization", f"Bearer {token}"),))
