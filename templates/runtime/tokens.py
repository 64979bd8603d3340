"""Access tokens: what is kept of them, and the rule that one flight fetches for all.

A `TokenStore` of your own carries tokens from one process to the next, or from a client
to another: `Cyclr(token_store=store, ...)`.
"""

from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import Protocol

from .drivers import Lock
from .errors import APIError

_LONGEST_MARGIN = 60.0
"""The most seconds by which tokens are fetched ahead of the end of the last one."""
_PAUSE = 5.0
"""The seconds until it is tried again, while the last one still holds."""


@dataclass(frozen=True, slots=True)
class TokenKey:
    """What a token was issued for: two equal keys can share one."""

    url: str
    client_id: str
    scopes: tuple[str, ...] = ()
    server: str = ""
    """The base address of the API that it is for."""
    owner: str = ""
    """Whose it is, where it is not the client's own."""


@dataclass(frozen=True, slots=True)
class Token:
    """An access token, and the moment it expires in seconds since 1970 (UTC)."""

    value: str = field(repr=False)
    expires_at: float | None = None
    refresh: str | None = field(default=None, repr=False)
    """What the next one is fetched with, where nobody has to sign in again for it."""


class TokenStore(Protocol):
    """A place for tokens outside of the client.

    For an async client its methods may be `async`.
    """

    def get(self, key: TokenKey) -> Token | Awaitable[Token | None] | None:
        """The token for that key, if there is one."""
        ...

    def set(self, key: TokenKey, token: Token) -> Awaitable[None] | None:
        """Keeps the token in place of an older one."""
        ...

    def delete(self, key: TokenKey) -> Awaitable[None] | None:
        """Forgets the token, which is of no use any more."""
        ...


class MemoryTokenStore:
    """A store for clients of one process: give the same one to each of them."""

    def __init__(self) -> None:
        self._tokens: dict[TokenKey, Token] = {}

    def get(self, key: TokenKey) -> Token | None:
        """The token for that key, if there is one."""
        return self._tokens.get(key)

    def set(self, key: TokenKey, token: Token) -> None:
        """Keeps the token in place of an older one."""
        self._tokens[key] = token

    def delete(self, key: TokenKey) -> None:
        """Forgets the token, which is of no use any more."""
        self._tokens.pop(key, None)


@dataclass(slots=True, eq=False)
class Flight:
    """The token of one key, and the lock that its one fetcher holds.

    Those who wait for the lock find the fetcher's token behind it, or its failure.
    """

    lock: Lock
    token: Token | None = field(default=None, repr=False)
    renew_at: float | None = None
    """The moment of the monotonic clock from which the token is too old."""
    ends_at: float | None = None
    """The moment at which it expires."""
    refresh: str | None = field(default=None, repr=False)
    """The refresh token that came last; it outlives the tokens that it came with."""
    refused: str | None = field(default=None, repr=False)
    """A token that the server did not accept, so that no store brings it back."""
    landings: int = 0
    failure: APIError | None = None

    def fresh(self, now: float) -> Token | None:
        """The token, unless it is about to expire."""
        is_fresh = self.renew_at is None or now < self.renew_at
        return self.token if is_fresh else None

    def spare(self, now: float) -> Token | None:
        """The token that is about to expire, for a while, where no newer one comes."""
        if self.token is None or self.ends_at is None or now >= self.ends_at:
            return None
        self.renew_at = min(now + _PAUSE, self.ends_at)
        return self.token

    def keep(self, token: Token, received: float, lifetime: float | None) -> None:
        """Holds the token until a little before its end."""
        self.token, self.failure = token, None
        self.refresh = token.refresh or self.refresh
        self.renew_at = self.ends_at = None
        if lifetime is not None:
            self.ends_at = received + lifetime
            self.renew_at = self.ends_at - min(_LONGEST_MARGIN, lifetime / 10)

    def refuse(self, token: Token) -> None:
        """Forgets the token, if no newer one has come in the meantime."""
        self.refused = token.value
        if self.token is not None and self.token.value == token.value:
            self.token = None
