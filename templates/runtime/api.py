"""What is the same for all operations of an API: servers, credentials, parameters.

`Api(title="Cyclr API", servers=(Server("us", "https://..."),), schemes=(Bearer(...),))`
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol

from .operation import Requirement

if TYPE_CHECKING:
    from .transport import RawResponse, Request

Credential = Any
"""A secret, or a function that gives one; async clients also take `async` functions.

Scopes and the functions that sign users in are among the credentials, too.
"""
Memory = dict[Any, Any]
"""What servers have said and later requests go by, such as challenges."""


class Server(NamedTuple):
    """A base address of the API, under the name that users choose it by."""

    name: str
    url: str


class Grant(Protocol):
    """A way to get tokens, as far as it is told by arguments; see `grants`."""

    @property
    def arguments(self) -> tuple[str, ...]:
        """The arguments that it needs."""
        ...

    @property
    def more(self) -> tuple[str, ...]:
        """The arguments that it can do without."""
        ...

    @property
    def public(self) -> tuple[str, ...]:
        """The arguments that are no secrets."""
        ...

    @property
    def function(self) -> str | None:
        """The argument that is a function."""
        ...


class Bearer(NamedTuple):
    """A token in the `Authorization` header; with `grants`, the client fetches it."""

    name: str
    token: str = "token"
    grants: tuple[Grant, ...] = ()

    @property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The sets of arguments that satisfy the scheme, the preferred one first."""
        return ((self.token,), *(grant.arguments for grant in self.grants))

    @property
    def more(self) -> tuple[str, ...]:
        """The arguments that the ways can do without."""
        return tuple(name for grant in self.grants for name in grant.more)

    @property
    def public(self) -> tuple[str, ...]:
        """The arguments that are no secrets, so that messages may show them."""
        return tuple(name for grant in self.grants for name in grant.public)

    @property
    def functions(self) -> tuple[str, ...]:
        """The arguments that are no text, so that no environment variable has them."""
        return tuple(grant.function for grant in self.grants if grant.function)


class Basic(NamedTuple):
    """A user name and a password (RFC 7617)."""

    name: str
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


class ApiKey(NamedTuple):
    """A key in a header, in the query or in a cookie; `key` is its name there."""

    name: str
    key: str
    location: Literal["header", "query", "cookie"]
    argument: str = "api_key"

    @property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The sets of arguments that satisfy the scheme: just the one."""
        return ((self.argument,),)

    @property
    def public(self) -> tuple[str, ...]:
        """The arguments that are no secrets: there are none."""
        return ()


class MutualTls(NamedTuple):
    """A certificate of the client's own, which the connection proves (RFC 8705)."""

    name: str
    certificate: str = "certificate"
    key: str = "certificate_key"
    """The argument for the file of the private key, if the other file lacks it."""

    @property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The sets of arguments that satisfy the scheme: just the one."""
        return ((self.certificate,),)

    @property
    def more(self) -> tuple[str, ...]:
        """The arguments that the ways can do without."""
        return (self.key,)

    @property
    def public(self) -> tuple[str, ...]:
        """The arguments that are no secrets: the file, which is not sent."""
        return (self.certificate,)


class Challenged(Protocol):
    """A scheme whose proof answers a challenge of the server, such as digest."""

    @property
    def name(self) -> str:
        """The name that the API's document gives the scheme."""
        ...

    @property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The sets of arguments that satisfy the scheme."""
        ...

    @property
    def public(self) -> tuple[str, ...]:
        """The arguments that are no secrets."""
        ...

    def respond(self, request: "Request", values: list[str], memory: Memory) -> str:
        """The `Authorization` header, as the last challenge asks; "" without one."""
        ...

    def learn(self, request: "Request", answer: "RawResponse", memory: Memory) -> bool:
        """Whether the answer holds a challenge that can be answered now."""
        ...


Scheme = Bearer | Basic | ApiKey | MutualTls | Challenged


class Api(NamedTuple):
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
    parameters: Mapping[str, str] = MappingProxyType({})
    """Client-wide arguments, each with its name on the wire."""

    def variable(self, argument: str) -> str:
        """The environment variable that stands for an argument: `CYCLR_ACCOUNT`."""
        return f"{self.environment}_{argument.upper()}"
