"""The ways to get a token (OAuth 2.0), and the arguments of the client that pay for it.

`Bearer("oauth", grants=(ClientCredentials("https://auth.example/token"),))`; each grant
is a flow that says what to ask the token endpoint. Rare ones have modules of their own.
"""

from collections.abc import Callable
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, Self

if TYPE_CHECKING:
    from .drivers import Flow
    from .orders import Endpoints, Order
    from .tokens import Token

POST, BASIC = "client_secret_post", "client_secret_basic"
"""How a client shows its secret (RFC 6749 §2.3.1): in the form, or in a header."""


class Grant:
    """What all grants have in common."""

    def __init__(
        self,
        url: str,
        *,
        client_id: str = "client_id",
        client_secret: str = "client_secret",
        override: str = "token_url",
        scope: str = "scopes",
        scopes: tuple[str, ...] = (),
        methods: tuple[str, ...] = (POST, BASIC),
        refresh_url: str = "",
        discover: "Callable[[Order], Flow[Endpoints]] | None" = None,
    ) -> None:
        self.url = url
        """Where tokens are issued: an address, or a path added to the base address.

        With `discover`, the address of the metadata that says where.
        """
        self.client_id = client_id
        self.client_secret = client_secret
        self.override = override
        """The argument that replaces `url`."""
        self.scope = scope
        """The argument that says which scopes to ask for, if not those of the document."""
        self.scopes = scopes
        """What to ask for, for grants whose tokens serve all operations."""
        self.methods = methods
        """How the secret may be shown; the second is tried where the first is refused."""
        self.refresh_url = refresh_url
        """Where tokens are refreshed, if somewhere else."""
        self.discover = discover

    is_lasting: ClassVar[bool] = True
    """Whether its tokens can be refreshed, so that one has to serve all operations."""

    def at_one_address(self) -> Self:
        """The same grant, which refreshes tokens where it gets them."""
        same = copy(self)
        same.refresh_url = ""
        return same

    @property
    def arguments(self) -> tuple[str, ...]:
        """The arguments that it needs."""
        return (self.client_id,)

    @property
    def more(self) -> tuple[str, ...]:
        """The arguments that it can do without."""
        return (self.client_secret, self.override, self.scope)

    @property
    def public(self) -> tuple[str, ...]:
        """The arguments that are no secrets, so that messages may show them."""
        return (self.client_id,)

    @property
    def function(self) -> str | None:
        """The argument that is a function, to be called by the grant alone."""
        return None

    def owner(self, _: dict[str, str], /) -> str:
        """Whose the tokens are, where they are not the client's own."""
        return type(self).__name__

    def obtain(self, order: "Order") -> "Flow[Token]":
        """A token that the server issues now."""
        raise NotImplementedError


class ClientCredentials(Grant):
    """Tokens for the client itself (RFC 6749 §4.4)."""

    is_lasting = False

    @property
    def arguments(self) -> tuple[str, ...]:
        """The arguments that it needs."""
        return (self.client_id, self.client_secret)

    def owner(self, _: dict[str, str], /) -> str:
        """The client owns them."""
        return ""

    def obtain(self, order: "Order") -> "Flow[Token]":
        """A token that the server issues now."""
        return order.issue({"grant_type": "client_credentials", **order.scope})


class RefreshToken(Grant):
    """Tokens for a user who has signed in elsewhere (RFC 6749 §6)."""

    def __init__(
        self, url: str, *, refresh_token: str = "refresh_token", **others: Any
    ) -> None:
        super().__init__(url, **others)
        self.refresh_token = refresh_token

    @property
    def arguments(self) -> tuple[str, ...]:
        """The arguments that it needs."""
        return (self.client_id, self.refresh_token)

    def owner(self, given: dict[str, str], /) -> str:
        """Users are told apart by the refresh tokens that they bring along."""
        from hashlib import sha256

        return sha256(given[self.refresh_token].encode()).hexdigest()[:32]

    def obtain(self, order: "Order") -> "Flow[Token]":
        """A token that the server issues now."""
        return order.refresh(order.given[self.refresh_token])


class Password(Grant):
    """Tokens for a user whose password the client is given (RFC 6749 §4.3)."""

    def __init__(
        self,
        url: str,
        *,
        username: str = "username",
        password: str = "password",
        **others: Any,
    ) -> None:
        super().__init__(url, **others)
        self.username = username
        self.password = password

    @property
    def arguments(self) -> tuple[str, ...]:
        """The arguments that it needs."""
        return (self.client_id, self.username, self.password)

    @property
    def public(self) -> tuple[str, ...]:
        """The arguments that are no secrets, so that messages may show them."""
        return (self.client_id, self.username)

    def owner(self, given: dict[str, str], /) -> str:
        """The user of that name owns them."""
        return f"user {given[self.username]}"

    def obtain(self, order: "Order") -> "Flow[Token]":
        """A token that the server issues now."""
        username, password = order.given[self.username], order.given[self.password]
        form = {"grant_type": "password", "username": username, "password": password}
        return order.issue({**form, **order.scope})


def read_scopes(value: Any) -> tuple[str, ...]:
    """The scopes in an argument or a variable: a list, or text with spaces between."""
    return tuple(value.split()) if isinstance(value, str) else tuple(value)
