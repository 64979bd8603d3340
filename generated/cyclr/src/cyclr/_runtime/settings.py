"""A client's settings, from its arguments and the environment.

What is passed wins over the environment, and also over what the environment says about
another way to the same end: `token=` makes `CYCLR_CLIENT_ID` irrelevant.
"""

import threading
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, Self
from urllib.parse import urljoin, urlsplit

from . import forks
from .api import Api, Bearer, Credential, Memory, MutualTls, Scheme
from .errors import ConfigurationError
from .operation import Operation

if TYPE_CHECKING:
    from .tokens import Flight, TokenKey, TokenStore

Environment = Mapping[str, str]
_NO_LIMIT = 1e8
"""Seconds, some three years, that no operating system has to count to."""
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Settings(NamedTuple):
    """What all calls of a client have in common."""

    parameters: Mapping[str, Any] = _NOTHING
    """Client-wide parameters, by argument."""
    headers: Mapping[str, str] = _NOTHING
    timeout: float | None = 60.0
    deadline: float | None = None
    max_retries: int = 2
    idempotency_keys: bool = False
    """Whether each `POST` and `PATCH` gets an `Idempotency-Key`, so as to be retried."""
    strict: bool = False
    """Whether an answer that differs from its type is an error."""
    on_request: Callable[..., Any] | None = None
    on_response: Callable[..., Any] | None = None
    on_retry: Callable[..., Any] | None = None
    on_mismatch: Callable[..., Any] | None = None
    """These are told what happens, before the call goes on; see `events`."""

    def __repr__(self) -> str:
        """Without headers, which may hold a secret."""
        return f"Settings({self._replace(headers=_NOTHING)._asdict()!r})"

    def checked(self) -> Self:
        """The settings; raises `ValueError` where a limit would let no call through."""
        check_limits(self.timeout, self.deadline, self.max_retries)
        return self

    def changed(self, changes: Mapping[str, Any]) -> Self:
        """The settings with some replaced; parameters and headers are added.

        A parameter or header of `None` is taken away.
        """
        merged: dict[str, Any] = {
            name: _merge(getattr(self, name), changes[name] or {})
            for name in ("parameters", "headers")
            if name in changes
        }
        values: dict[str, Any] = {**changes, **merged}
        return self._replace(**values).checked()


def check_limits(
    timeout: float | None, deadline: float | None, max_retries: int | None
) -> None:
    """Raises `ValueError` where a limit would let no call through."""
    for name, seconds in (("timeout", timeout), ("deadline", deadline)):
        if seconds is not None and not 0 < seconds < _NO_LIMIT:
            raise ValueError(f"`{name}` is {seconds}: pass seconds above 0, or `None`")
    if max_retries is not None and max_retries < 0:
        raise ValueError(f"`max_retries` is {max_retries}: 0 means no retries")


def _merge(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    folded = {name.lower() for name in new}
    kept = {name: value for name, value in old.items() if name.lower() not in folded}
    return kept | {name: value for name, value in new.items() if value is not None}


class Place(NamedTuple):
    """Where requests go, and what every one of them carries."""

    api: Api
    base_url: str
    settings: Settings
    user_agent: str
    server: str | None = None
    """The name of the server that was chosen; `None` where an address was given."""

    def address(self, operation: Operation) -> str:
        """The address that the path of the operation is added to.

        Of an operation's own servers it is the one of the same name as the client's,
        else the first. An address that was given to the client takes their place.
        """
        own = operation.servers
        if not own or self.server is None:
            return self.base_url
        url = own[self.server] if self.server in own else next(iter(own.values()))
        return _closed(self.api, urljoin(f"{self.base_url}/", url))


class Wallet:
    """The credentials of a client, and its tokens; derived clients share it."""

    def __init__(
        self,
        credentials: Mapping[str, Credential],
        new_lock: Callable[[], Any],
        store: "TokenStore | None" = None,
    ) -> None:
        self.credentials = credentials
        """By argument; those of the environment are among them."""
        self.store = store
        self.memory: Memory = {}
        """What servers have said: their metadata, and the challenges to answer."""
        self._new_lock = new_lock
        self._flights: dict[TokenKey, Flight] = {}
        self._guard = threading.Lock()
        forks.register(self)

    def after_fork(self) -> None:
        """Threads of the parent may have held the locks; tokens are as good here."""
        self._guard = threading.Lock()
        for flight in self._flights.values():
            flight.lock = self._new_lock()

    def flight(self, key: "TokenKey") -> "Flight":
        """The flight that fetches the tokens of that key."""
        from .tokens import Flight

        with self._guard:
            if key not in self._flights:
                self._flights[key] = Flight(self._new_lock())
            return self._flights[key]


def read_credentials(
    api: Api,
    given: Mapping[str, Credential | None],
    environment: Environment,
    *,
    has_transport: bool = False,
) -> dict[str, Credential]:
    """The credentials at hand, by argument.

    A transport of the user's own is what proves a certificate, if anything does.
    """
    values = {name: value for name, value in given.items() if value is not None}
    for name, value in values.items():
        if value == "":
            raise ConfigurationError(f"`{name}` is empty")
    for scheme in api.schemes:
        for name in _wanted(scheme, values):
            text = environment.get(api.variable(name))
            if name not in values and text:
                values[name] = text
        if has_transport and isinstance(scheme, MutualTls):
            values.setdefault(scheme.certificate, "that of the transport")
    return values


def certificate_files(
    api: Api, credentials: Mapping[str, Credential]
) -> tuple[str, str | None] | None:
    """The files of the client's certificate and its key, where it has one."""
    for scheme in api.schemes:
        if isinstance(scheme, MutualTls) and scheme.certificate in credentials:
            return credentials[scheme.certificate], credentials.get(scheme.key)
    return None


def _wanted(scheme: Scheme, given: Mapping[str, Credential]) -> list[str]:
    """The arguments of a scheme that the environment may add to those given."""
    ways = [way for way in scheme.ways if all(name in given for name in way)]
    ways = ways or [way for way in scheme.ways if any(name in given for name in way)]
    ways = ways or list(scheme.ways)
    wanted = [name for way in ways for name in way]
    match scheme:
        case Bearer(token=token):
            wanted += scheme.more if ways != [(token,)] else ()
            return [name for name in wanted if name not in scheme.functions]
        case MutualTls():
            return [*wanted, *scheme.more]
        case _:
            return wanted


def read_parameters(
    api: Api, given: Mapping[str, Any], environment: Environment
) -> dict[str, Any]:
    """The client-wide parameters that have a value, by argument."""
    values = {
        name: environment.get(api.variable(name)) or None for name in api.parameters
    }
    values |= {name: value for name, value in given.items() if value is not None}
    return {name: value for name, value in values.items() if value is not None}


def read_server(
    api: Api, server: str | None, base_url: str | None, environment: Environment
) -> tuple[str | None, str]:
    """The server that was chosen, and its address without a slash at its end.

    The name is `None` where an address was given.
    """
    if server and base_url:
        raise ConfigurationError("pass either `server` or `base_url`, not both")
    if not server and not base_url:
        base_url = environment.get(api.variable("base_url"))
        server = environment.get(api.variable("server"))
    if base_url:
        return None, check_url("base_url", base_url).rstrip("/")
    urls = {server.name: server.url for server in api.servers}
    if server and server not in urls:
        known = ", ".join(f"`{name}`" for name in urls) or "none"
        raise ConfigurationError(f"there is no server {server!r}; known are: {known}")
    if not urls:
        variable = api.variable("base_url")
        raise ConfigurationError(
            f"there is no server: pass base_url=... or set {variable}"
        )
    name = server or next(iter(urls))
    return name, _closed(api, urls[name])


def _closed(api: Api, url: str) -> str:
    """An address of the document, where that says all of it."""
    if "://" not in url or "{" in url:
        raise ConfigurationError(
            f"the API's document leaves the address open ({url!r}): pass base_url=... "
            f"or set {api.variable('base_url')}"
        )
    return check_url("server", url).rstrip("/")


def resolve_token_url(base_url: str, token_url: str) -> str:
    """The address that issues tokens; a path is added to the base address."""
    if "://" in token_url:
        return check_url("token_url", token_url)
    return check_url("token_url", f"{base_url}/{token_url.lstrip('/')}")


def check_url(name: str, url: str) -> str:
    """The address, if requests can go there; the error never shows a password."""
    try:
        parts = urlsplit(url)
        has_host = bool(parts.hostname) and (parts.port or 80) > 0
    except ValueError:
        raise ConfigurationError(f"`{name}` is not a valid URL") from None
    if "@" in parts.netloc:
        raise ConfigurationError(f"`{name}` holds credentials: pass them as arguments")
    if parts.scheme not in ("http", "https") or not has_host:
        raise ConfigurationError(f"`{name}` is {url!r}: use https://host/path")
    if not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        raise ConfigurationError(
            f"`{name}` is {url!r}: percent-encode what is no ASCII"
        )
    if parts.fragment or (parts.query and name != "token_url"):
        raise ConfigurationError(f"`{name}` is {url!r}: it may end in a path only")
    return url
