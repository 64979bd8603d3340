"""What is the same for all operations of an API: servers, credentials, parameters.

`Api(title="Cyclr API", servers=(Server("us", "https://..."),), schemes=(Bearer(...),))`
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from .operation import Requirement

Credential = str | Callable[[], str | Awaitable[str]]
"""A secret, or a function that gives one; async clients also take `async` functions."""


@dataclass(frozen=True, slots=True)
class Server:
    """A base address of the API, under the name that users choose it by."""

    name: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCredentials:
    """A way to fetch tokens (RFC 6749 §4.4), and the arguments that pay for them."""

    token_url: str = field(kw_only=False)
    """An address, or a path that is added to the base address."""
    client_id: str = "client_id"
    client_secret: str = "client_secret"
    override: str = "token_url"
    """The argument that replaces `token_url`."""
    scopes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """A token in the `Authorization` header; with `grant`, the client fetches it."""

    name: str = field(kw_only=False)
    token: str = "token"
    grant: ClientCredentials | None = None

    @property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The sets of arguments that satisfy the scheme, the preferred one first."""
        if self.grant is None:
            return ((self.token,),)
        return ((self.token,), (self.grant.client_id, self.grant.client_secret))


@dataclass(frozen=True, slots=True, kw_only=True)
class Basic:
    """A user name and a password (RFC 7617)."""

    name: str = field(kw_only=False)
    username: str = "username"
    password: str = "password"

    @property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The sets of arguments that satisfy the scheme: just the one."""
        return ((self.username, self.password),)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key in a header, in the query or in a cookie; `key` is its name there."""

    name: str = field(kw_only=False)
    key: str = field(kw_only=False)
    location: Literal["header", "query", "cookie"]
    argument: str = "api_key"

    @property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The sets of arguments that satisfy the scheme: just the one."""
        return ((self.argument,),)


Scheme = Bearer | Basic | ApiKey


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Api:
    """An API, and the package that speaks to it."""

    title: str
    package: str
    version: str
    environment: str
    """The prefix of environment variables: `CYCLR` for `CYCLR_TOKEN`."""
    servers: tuple[Server, ...] = ()
    schemes: tuple[Scheme, ...] = ()
    security: tuple[Requirement, ...] = ()
    """Alternatives in order of preference; none at all means no credentials."""
    parameters: Mapping[str, str] = field(default_factory=dict)
    """Client-wide arguments, each with its name on the wire."""

    def variable(self, argument: str) -> str:
        """The environment variable that stands for an argument: `CYCLR_ACCOUNT`."""
        return f"{self.environment}_{argument.upper()}"
