"""Credentials: which of an operation's alternatives is used, and how it is sent."""

from base64 import b64encode
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from msgspec import Struct
from msgspec.structs import replace

from .api import Api, ApiKey, Basic, Bearer, MutualTls, Scheme
from .drivers import Ask, Flow
from .errors import ConfigurationError
from .headers import Headers
from .lazy import part
from .operation import Operation, Requirement
from .requests import add_query, check_header
from .retries import Policy
from .settings import Place, Wallet
from .transport import RawResponse, Request

if TYPE_CHECKING:
    from .tokens import Flight, Token

_COOKIE = "!#$%&'()*+-./:<=>?@[]^_`{|}~"
"""What a cookie may hold beside letters and digits (RFC 6265 §4.1.1)."""


class Choice(Struct, frozen=True):
    """A scheme that the call has to satisfy, and the arguments that do it."""

    scheme: Scheme
    way: tuple[str, ...]
    scopes: tuple[str, ...]


def choose(
    api: Api,
    operation: Operation,
    credentials: Mapping[str, Any],
    headers: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Choice, ...]:
    """The first alternative whose credentials are at hand; `()` for no credentials.

    Where credentials are optional, they are sent if they are at hand. Schemes that the
    client does not know are left to the caller and come last. A header that the caller
    signs with needs no others. Schemes that answer a challenge come last, since they
    prove what the others add to the address.
    """
    alternatives = api.security if operation.security is None else operation.security
    schemes = {scheme.name: scheme for scheme in api.schemes}

    def rank(requirement: Requirement) -> tuple[bool, bool]:
        return not requirement, any(name not in schemes for name, _ in requirement)

    for requirement in sorted(alternatives, key=rank):
        known = [name for name, _ in requirement if name in schemes]
        ways = [
            Choice(schemes[name], way, scopes)
            for name, scopes in requirement
            if name in known and (way := _at_hand(schemes[name], credentials))
        ]
        if len(ways) == len(known):
            return tuple(sorted(ways, key=_is_challenged))
    if not alternatives or any(map(headers.__contains__, map(_header, api.schemes))):
        return ()
    names = dict.fromkeys(
        name for requirement in alternatives for name, _ in requirement
    )
    pieces = [
        _how(api, schemes[name], way)
        for name in names
        if name in schemes
        for way in schemes[name].ways
    ]
    raise ConfigurationError(
        f"{operation.title} needs credentials: pass {', or '.join(pieces)}"
    )


def _how(api: Api, scheme: Scheme, way: tuple[str, ...]) -> str:
    """What to pass; functions cannot come from the environment."""
    passed = " and ".join(f"{argument}=..." for argument in way)
    if isinstance(scheme, Bearer) and not set(way).isdisjoint(scheme.functions):
        return passed
    return f"{passed} (or set {' and '.join(map(api.variable, way))})"


def _is_challenged(choice: Choice) -> bool:
    return not isinstance(choice.scheme, Bearer | Basic | ApiKey | MutualTls)


def _header(scheme: Scheme) -> str:
    """The header that the scheme fills, or "" where it fills none."""
    if isinstance(scheme, ApiKey):
        return scheme.key if scheme.location == "header" else ""
    return "" if isinstance(scheme, MutualTls) else "Authorization"


def _at_hand(scheme: Scheme, credentials: Mapping[str, Any]) -> tuple[str, ...] | None:
    return next(
        (way for way in scheme.ways if all(name in credentials for name in way)), None
    )


class Signature(Struct, frozen=True):
    """What one attempt carries to prove who sends it."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[str, ...] = ()
    cookies: tuple[str, ...] = ()
    response: str = ""
    """The `Authorization` that answers a challenge, and differs for each attempt."""
    tokens: "tuple[tuple[Flight, Token], ...]" = ()
    """The tokens that were fetched for it."""
    secrets: tuple[str, ...] = ()
    """The credentials as they were given, which must not show in messages."""

    def __repr__(self) -> str:
        """All of it is secret."""
        return "Signature()"

    def __add__(self, other: "Signature") -> "Signature":
        """Both together, for schemes that are needed together."""
        return Signature(
            self.headers + other.headers,
            self.query + other.query,
            self.cookies + other.cookies,
            self.response or other.response,
            self.tokens + other.tokens,
            self.secrets + other.secrets,
        )

    def apply(self, request: Request) -> Request:
        """The request with its credentials; a header of the caller's own stays."""
        given, url = request.headers, request.url
        pairs = [
            check_header(name, value)
            for name, value in (*self.headers, ("Authorization", self.response))
            if value and name not in given
        ]
        others = given.pairs
        if self.cookies:
            cookies = "; ".join([*given.get_all("cookie"), *self.cookies])
            others = tuple([pair for pair in others if pair[0].lower() != "cookie"])
            others += (check_header("Cookie", cookies),)
        if self.query:
            url = add_query(url, list(self.query))
        headers = Headers((*others, *pairs), hidden=[name for name, _ in pairs])
        return request.carrying(url, headers)


_UNSIGNED = Signature()


class Signer:
    """Signs the attempts of one call, each with credentials of that moment."""

    __slots__ = ("choices", "last", "place", "policy", "renewed", "wallet")

    def __init__(
        self, place: Place, wallet: Wallet, policy: Policy, choices: tuple[Choice, ...]
    ) -> None:
        self.place = place
        self.wallet = wallet
        self.policy = policy
        self.choices = choices
        self.last = _UNSIGNED
        self.renewed: Signature | None = None
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
        self.last = renewed or (yield from self._signature(request))
        return self.last.apply(request)

    def renew(self, request: Request, answer: RawResponse) -> Flow[bool]:
        """Whether there are other credentials than those the server has refused.

        Only the refused token is forgotten, so a newer one is not fetched again.
        """
        for flight, token in self.last.tokens:
            flight.refuse(token)
        is_challenged = False
        for choice in self.choices:
            match choice.scheme:
                case Bearer() | Basic() | ApiKey() | MutualTls():
                    pass
                case scheme:
                    memory = self.wallet.memory
                    is_challenged |= scheme.learn(request, answer, memory)
        self.renewed = yield from self._signature(request)
        return (
            is_challenged
            or replace(self.renewed, response=self.last.response) != self.last
        )

    def _signature(self, request: Request) -> Flow[Signature]:
        total: Signature | None = None
        url = request.url
        for choice in self.choices:
            if total is not None and total.query:  # digests are of the whole address
                proved = add_query(url, list(total.query))
                request = request.carrying(proved, request.headers)
            one = yield from self._one(choice, request)
            total = one if total is None else total + one
        return total or _UNSIGNED

    def _one(self, choice: Choice, request: Request) -> Flow[Signature]:
        values: dict[str, str] = {}
        scheme = choice.scheme
        functions = scheme.functions if isinstance(scheme, Bearer) else ()
        for argument in choice.way:
            if argument not in functions:
                values[argument] = yield from self.value(argument)
        signed: Signature = yield from self._proof(choice, values, request)
        secrets = [text for name, text in values.items() if name not in scheme.public]
        if isinstance(scheme, Basic) and all(len(text) <= 3 for text in secrets):
            secrets = list(values.values())  # such a password stands beside a key
        return replace(signed, secrets=tuple(secrets))

    def _proof(
        self, choice: Choice, values: dict[str, str], request: Request
    ) -> Flow[Signature]:
        """What the credentials make the request carry."""
        scheme, given = choice.scheme, list(values.values())
        first = given[0]
        match scheme:
            case Bearer(grants=grants):
                for grant in grants:
                    if choice.way == grant.arguments:
                        granted = part("oauth").granted
                        signed: Signature
                        signed = yield from granted(self, grant, choice.scopes, values)
                        return signed
                return Signature(headers=(("Authorization", f"Bearer {first}"),))
            case Basic(username=username, password=password):
                if ":" in first:
                    raise ConfigurationError(
                        f"`{username}` holds a colon, behind which servers take all for "
                        f"the password (RFC 7617): pass the password as `{password}`"
                    )
                pair = ":".join(given).encode("utf-8")
                text = f"Basic {b64encode(pair).decode('ascii')}"
                return Signature(headers=(("Authorization", text),))
            case ApiKey(key=key, location="header"):
                return Signature(headers=((key, first),))
            case ApiKey(key=key, location=location):
                name = quote(key, safe="")
                if location == "query":
                    text = f"{name}={quote(first, safe='')}"
                    return Signature(query=(text,))
                text = f"{name}={_in_cookie(first)}"
                return Signature(cookies=(text,))
            case MutualTls():
                return Signature()
            case _:
                text = scheme.respond(request, given, self.wallet.memory)
                return Signature(response=text)

    def value(self, argument: str) -> Flow[str]:
        """The credential, asked for where it is a function."""
        value: Any = self.wallet.credentials[argument]
        if not isinstance(value, str):
            value = yield Ask(value)
        if not isinstance(value, str) or not value:
            raise ConfigurationError(f"the function given as `{argument}` gave no text")
        return value


def _in_cookie(text: str) -> str:
    """The text as it is, where a cookie can hold it; else with escapes for the rest."""
    if quote(text, safe=_COOKIE) == text:
        return text
    return quote(text, safe=_COOKIE.replace("%", ""))
